package rapport.platform.web;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.platform.words.Language;

/** Every shared component in every state, in any language and theme. In development only. */
@Controller
@ConditionalOnProperty("rapport.dev")
class StyleguidePage {
  @GetMapping("/styleguide")
  String styleguide(
      @ModelAttribute("ui") Ui ui,
      @RequestParam(defaultValue = "") String language,
      @RequestParam(defaultValue = "") String theme,
      Model model) {
    Language spoken = Language.withCode(language).orElse(ui.language());
    Theme shown = theme.isEmpty() ? ui.theme() : Theme.withCode(theme);
    model.addAttribute("ui", ui.as(spoken, shown));
    return "styleguide/page";
  }

  /** What an htmx dialog is answered with: a fragment without the frame. */
  @GetMapping("/styleguide/dialog")
  String dialog() {
    return "styleguide/dialog";
  }
}
