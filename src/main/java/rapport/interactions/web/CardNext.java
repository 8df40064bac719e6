package rapport.interactions.web;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import rapport.access.User;
import rapport.contacts.CardPanel;
import rapport.interactions.InteractionLog;
import rapport.platform.web.Templates;
import rapport.platform.web.Ui;

/** What is promised next to a client: the right side of the card. */
@Controller
@Order(1)
class CardNext implements CardPanel {
  private final InteractionLog log;
  private final Entries entries;
  private final Templates templates;

  CardNext(InteractionLog log, Entries entries, Templates templates) {
    this.log = log;
    this.entries = entries;
    this.templates = templates;
  }

  @Override
  public Place place() {
    return Place.RIGHT;
  }

  @Override
  public Content part(Subject subject, Ui ui) {
    return templates.of(
        "interactions/next",
        Map.of(
            "ui",
            ui,
            "subjectId",
            subject.id().toString(),
            "lines",
            lines(subject.id(), subject.viewer(), ui)));
  }

  @GetMapping("/clients/{id}/next")
  String next(@PathVariable UUID id, @ModelAttribute("ui") Ui ui, User viewer, Model model) {
    model.addAttribute("subjectId", id.toString());
    model.addAttribute("lines", lines(id, viewer, ui));
    return "interactions/next";
  }

  private List<EntryLine> lines(UUID subjectId, User viewer, Ui ui) {
    return entries.lines(log.plannedWith(subjectId, viewer), viewer, ui);
  }
}
