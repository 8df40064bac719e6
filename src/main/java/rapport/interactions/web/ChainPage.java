package rapport.interactions.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import rapport.access.User;
import rapport.interactions.Chains;
import rapport.platform.web.Ui;

/** The chain an interaction stands in, drawn. */
@Controller
class ChainPage {
  private final Chains chains;
  private final ChainViews views;

  ChainPage(Chains chains, ChainViews views) {
    this.chains = chains;
    this.views = views;
  }

  @GetMapping("/interactions/{id}/chain")
  String chain(@PathVariable UUID id, @ModelAttribute("ui") Ui ui, User viewer, Model model) {
    model.addAttribute("view", views.of(id, chains.of(id, viewer), viewer, ui));
    return "interactions/chain";
  }
}
