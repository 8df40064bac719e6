package rapport.interactions.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.Act;
import rapport.interactions.Relevance;
import rapport.platform.web.Toasts;
import rapport.platform.web.Ui;

/** Saying that an interaction is not relevant, and taking that back. */
@Controller
@RequestMapping("/interactions/{id}/irrelevance")
class Relevancy {
  private final Relevance relevance;
  private final Toasts toasts;

  Relevancy(Relevance relevance, Toasts toasts) {
    this.relevance = relevance;
    this.toasts = toasts;
  }

  @PostMapping
  String mark(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String why,
      @ModelAttribute("ui") Ui ui,
      Act act,
      HttpServletResponse response) {
    relevance.mark(id, false, why, act);
    return answer(id, "relevance.marked", "/interactions/" + id + "/irrelevance", ui, response);
  }

  @DeleteMapping
  String restore(
      @PathVariable UUID id, @ModelAttribute("ui") Ui ui, Act act, HttpServletResponse response) {
    relevance.mark(id, true, "", act);
    return answer(id, "relevance.restored", "", ui, response);
  }

  private String answer(UUID id, String said, String undo, Ui ui, HttpServletResponse response) {
    if (!ui.fragment()) {
      return "redirect:/interactions/" + id;
    }
    toasts.send(response, ui.t(said), undo, "touched");
    response.setStatus(204);
    return "interactions/nothing";
  }
}
