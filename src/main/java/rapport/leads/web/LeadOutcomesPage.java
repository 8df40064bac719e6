package rapport.leads.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.User;
import rapport.access.Users;
import rapport.filters.Asking;
import rapport.filters.During;
import rapport.filters.Filter;
import rapport.filters.FilterText;
import rapport.filters.Operator;
import rapport.kernel.Ids;
import rapport.kernel.Invalid;
import rapport.leads.LeadChoices;
import rapport.leads.LeadOutcomes;
import rapport.leads.LeadOutcomes.By;
import rapport.leads.LeadOutcomes.Outcome;
import rapport.leads.LeadState;
import rapport.platform.web.Tab;
import rapport.platform.web.Ui;

/** What became of the leads that came in a period, by source, channel, campaign or colleague. */
@Controller
class LeadOutcomesPage {
  private static final List<During> PERIODS =
      List.of(
          During.THIS_MONTH,
          During.LAST_MONTH,
          During.THIS_QUARTER,
          During.LAST_QUARTER,
          During.THIS_YEAR);

  private final LeadOutcomes outcomes;
  private final LeadChoices choices;
  private final Users users;

  LeadOutcomesPage(LeadOutcomes outcomes, LeadChoices choices, Users users) {
    this.outcomes = outcomes;
    this.choices = choices;
    this.users = users;
  }

  @GetMapping("/leads/outcomes")
  String page(
      @RequestParam(defaultValue = "") String by,
      @RequestParam(defaultValue = "this_month") String period,
      @RequestParam(defaultValue = "") String f,
      @ModelAttribute("ui") Ui ui,
      User viewer,
      Model model) {
    List<By> offered = By.seenBy(viewer);
    By chosen = By.ofCode(by).filter(offered::contains).orElse(offered.getFirst());
    Filter meant = period(period).and(FilterText.parse(f));
    LeadOutcomes.Outcomes found = outcomes.of(chosen, meant, new Asking(viewer, ui.now()));
    Look look = new Look(chosen, meant, names(chosen, ui), names(ui), ui);
    model.addAttribute(
        "view",
        new OutcomesView(
            offered.stream()
                .map(one ->
                    new Tab(
                        ui.t("field.lead." + one.code()),
                        address(one.code(), period, f),
                        one == chosen))
                .toList(),
            Stream.concat(PERIODS.stream().map(During::code), Stream.of("all"))
                .map(one ->
                    new Tab(
                        ui.t(one.equals("all") ? "outcomes.ever" : "during." + one),
                        address(chosen.code(), one, f),
                        one.equals(period)))
                .toList(),
            ui.t("field.lead." + chosen.code()),
            look.line(found.all(), Filter.EVERYTHING, ui.t("outcomes.together")),
            found.rows().stream().map(look::line).toList(),
            f.isEmpty() ? "" : f));
    return "leads/outcomes";
  }

  private static Filter period(String period) {
    return period.equals("all")
        ? Filter.EVERYTHING
        : new Filter.Test(
            "arrived",
            Operator.DURING,
            During.ofCode(period).orElseThrow(() -> new Invalid("period", "choice")).code());
  }

  private static String address(String by, String period, String f) {
    String filter = f.isEmpty() ? "" : "&f=" + URLEncoder.encode(f, StandardCharsets.UTF_8);
    return "/leads/outcomes?by=" + by + "&period=" + period + filter;
  }

  /** What the values of the field are called. */
  private Map<String, String> names(By by, Ui ui) {
    Map<String, String> names = new java.util.HashMap<>();
    switch (by) {
      case SOURCE ->
          choices.sources().all().forEach(one -> names.put(one.code(), one.label().in(ui.words())));
      case RESPONSIBLE ->
          users.names().forEach((UUID id, String name) -> names.put(id.toString(), name));
      case CHANNEL, CAMPAIGN -> {
        // told by their codes, and as they were typed
      }
    }
    return names;
  }

  private Map<String, String> names(Ui ui) {
    Map<String, String> names = new java.util.HashMap<>();
    choices.reasons().all().forEach(one -> names.put(one.code(), one.label().in(ui.words())));
    return names;
  }

  /** How rows are said, and where their numbers lead. */
  private record Look(
      By by, Filter meant, Map<String, String> names, Map<String, String> reasons, Ui ui) {

    OutcomesView.Line line(Outcome outcome) {
      String value = outcome.value();
      Filter those =
          value.isEmpty()
              ? new Filter.Test(by.code(), Operator.EMPTY)
              : new Filter.Test(by.code(), Operator.IS, value);
      return line(outcome, those, label(value));
    }

    private String label(String value) {
      if (value.isEmpty()) {
        return ui.t(by == By.RESPONSIBLE ? "lead.nobodys" : "outcomes.unknown");
      }
      boolean known = by == By.RESPONSIBLE && Ids.parse(value).isPresent();
      return by == By.CHANNEL
          ? ui.t("lead-channel." + value)
          : names.getOrDefault(value, known ? "" : value);
    }

    OutcomesView.Line line(Outcome outcome, Filter those, String label) {
      Integer minutes = outcome.minutes();
      return new OutcomesView.Line(
          label,
          figure(outcome.came(), those, outcome),
          figure(outcome.undecided(), those.and(in(LeadState.NEW, LeadState.IN_WORK)), outcome),
          figure(outcome.in(LeadState.QUALIFIED), those.and(in(LeadState.QUALIFIED)), outcome),
          figure(outcome.in(LeadState.CONVERTED), those.and(in(LeadState.CONVERTED)), outcome),
          figure(
              outcome.in(LeadState.DISQUALIFIED), those.and(in(LeadState.DISQUALIFIED)), outcome),
          outcome.reasons().entrySet().stream()
              .sorted(
                  Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                      .thenComparing(Map.Entry.comparingByKey()))
              .map(reason ->
                  new OutcomesView.Reason(
                      reasons.getOrDefault(reason.getKey(), reason.getKey()),
                      figure(
                          reason.getValue(),
                          those.and(new Filter.Test("reason", Operator.IS, reason.getKey())),
                          outcome)))
              .toList(),
          minutes == null ? "" : ui.duration(Duration.ofMinutes(minutes)));
    }

    private static Filter in(LeadState... states) {
      List<String> codes = new ArrayList<>();
      for (LeadState state : states) {
        codes.add(state.code());
      }
      return new Filter.Test("state", Operator.IS, codes);
    }

    /** A number, how much of all it is, and the leads behind it. */
    private OutcomesView.Figure figure(int number, Filter those, Outcome of) {
      String f = URLEncoder.encode(FilterText.of(meant.and(those)), StandardCharsets.UTF_8);
      int percent = of.came() == 0 ? 0 : Math.round(100f * number / of.came());
      return new OutcomesView.Figure(number, percent, "/leads?f=" + f);
    }
  }
}
