package rapport.interactions.web;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import rapport.access.User;
import rapport.interactions.Interaction;
import rapport.interactions.InteractionLog;
import rapport.platform.web.Ui;

/** An interaction by itself, with the chain it stands in. */
@Controller
class InteractionPage {
  private final InteractionLog log;
  private final Entries entries;
  private final ChainStrips strips;

  InteractionPage(InteractionLog log, Entries entries, ChainStrips strips) {
    this.log = log;
    this.entries = entries;
    this.strips = strips;
  }

  @GetMapping("/interactions/{id}")
  String one(@PathVariable UUID id, @ModelAttribute("ui") Ui ui, User viewer, Model model) {
    Interaction interaction = log.find(id, viewer);
    model.addAttribute("line", entries.lines(List.of(interaction), viewer, ui).getFirst());
    model.addAttribute("chain", strips.of(interaction, viewer, ui));
    return ui.fragment() ? "interactions/details" : "interactions/interaction";
  }
}
