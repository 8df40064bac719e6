package rapport.contacts.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.Act;
import rapport.access.Right;
import rapport.access.User;
import rapport.contacts.Freshness;
import rapport.kernel.Invalid;
import rapport.platform.web.Complaints;
import rapport.platform.web.Ui;

/** After how many months each kind of data is stale, for administrators. */
@Controller
class FreshnessSettings {
  private static final List<String> KINDS =
      List.of("phone", "email", "messenger", "web", "address", "position");

  private final Freshness freshness;

  FreshnessSettings(Freshness freshness) {
    this.freshness = freshness;
  }

  @GetMapping("/settings/freshness")
  String rules(User viewer, Model model) {
    viewer.needs(Right.ADMINISTER);
    Map<String, String> months = new LinkedHashMap<>();
    KINDS.forEach(kind -> months.put(kind, "" + freshness.rules().monthsOf(kind)));
    return show(months, Complaints.NONE, model);
  }

  @PostMapping("/settings/freshness")
  String change(
      @RequestParam Map<String, String> sent,
      @ModelAttribute("ui") Ui ui,
      Act act,
      Model model,
      HttpServletResponse response) {
    Map<String, String> typed = new LinkedHashMap<>();
    KINDS.forEach(kind -> typed.put(kind, sent.getOrDefault(kind, "")));
    try {
      freshness.change(numbers(typed), act);
      return "redirect:/settings/freshness";
    } catch (Invalid invalid) {
      response.setStatus(422);
      return show(typed, Complaints.of(invalid, ui.words()), model);
    }
  }

  private static Map<String, Integer> numbers(Map<String, String> typed) {
    Map<String, Integer> months = new LinkedHashMap<>();
    typed.forEach((kind, text) -> {
      if (!text.strip().matches("\\d{1,4}")) {
        throw new Invalid(kind, "range", 0, 120);
      }
      months.put(kind, Integer.valueOf(text.strip()));
    });
    return months;
  }

  private static String show(Map<String, String> months, Complaints complaints, Model model) {
    model.addAttribute("kinds", new ArrayList<>(KINDS));
    model.addAttribute("months", months);
    model.addAttribute("complaints", complaints);
    return "contacts/freshness";
  }
}
