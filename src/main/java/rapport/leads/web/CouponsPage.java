package rapport.leads.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.Act;
import rapport.access.Right;
import rapport.access.User;
import rapport.fields.ListEntry;
import rapport.kernel.Absent;
import rapport.kernel.Conflict;
import rapport.kernel.Invalid;
import rapport.leads.Coupon;
import rapport.leads.Coupons;
import rapport.leads.LeadChoices;
import rapport.platform.web.Complaints;
import rapport.platform.web.Ui;

/** The coupons that lead to a source. */
@Controller
@RequestMapping("/settings/lists/lead_source/{code}")
class CouponsPage {
  private static final int EMPTY_ROWS = 2;

  private final Coupons coupons;
  private final LeadChoices choices;

  CouponsPage(Coupons coupons, LeadChoices choices) {
    this.coupons = coupons;
    this.choices = choices;
  }

  @GetMapping
  String form(@PathVariable String code, @ModelAttribute("ui") Ui ui, User viewer, Model model) {
    viewer.needs(Right.DISTRIBUTE_LEADS);
    return show(entry(code), coupons.of(code), coupons.state(code), Complaints.NONE, model);
  }

  @PostMapping
  String write(
      @PathVariable String code,
      @RequestParam MultiValueMap<String, String> sent,
      @RequestParam(defaultValue = "") String state,
      @ModelAttribute("ui") Ui ui,
      Act act,
      Model model,
      HttpServletResponse response) {
    ListEntry source = entry(code);
    List<Coupon> typed = typed(sent);
    try {
      coupons.write(code, typed, state, act);
      return "redirect:/settings/lists/lead_source";
    } catch (Invalid invalid) {
      response.setStatus(422);
      return show(source, typed, state, Complaints.of(invalid, ui.words()), model);
    } catch (Conflict stale) {
      response.setStatus(409);
      Complaints told = Complaints.of(new Invalid("coupons", stale.code()), ui.words());
      return show(source, typed, coupons.state(code), told, model);
    }
  }

  private ListEntry entry(String code) {
    return choices.sources().all().stream()
        .filter(one -> one.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new Absent(choices.sources().name(), code));
  }

  /** A row left empty is one taken out. */
  private static List<Coupon> typed(MultiValueMap<String, String> sent) {
    List<String> codes = sent.getOrDefault("coupon", List.of());
    List<String> campaigns = sent.getOrDefault("campaign", List.of());
    List<Coupon> typed = new ArrayList<>();
    for (int i = 0; i < codes.size(); i++) {
      String campaign = i < campaigns.size() ? campaigns.get(i) : "";
      if (!(codes.get(i) + campaign).isBlank()) {
        typed.add(new Coupon(codes.get(i).strip(), campaign.strip()));
      }
    }
    return typed;
  }

  private static String show(
      ListEntry source, List<Coupon> held, String state, Complaints complaints, Model model) {
    List<Coupon> rows = new ArrayList<>(held);
    for (int i = 0; i < EMPTY_ROWS; i++) {
      rows.add(new Coupon("", ""));
    }
    model.addAttribute("source", source);
    model.addAttribute("rows", rows);
    model.addAttribute("state", state);
    model.addAttribute("complaints", complaints);
    return "leads/coupons";
  }
}
