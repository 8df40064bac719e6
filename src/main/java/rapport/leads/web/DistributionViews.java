package rapport.leads.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.access.Deed;
import rapport.access.RecordKind;
import rapport.access.Team;
import rapport.access.Teams;
import rapport.access.User;
import rapport.access.Users;
import rapport.contacts.Clients;
import rapport.contacts.Listing;
import rapport.contacts.Sorting;
import rapport.fields.Catalogue;
import rapport.filters.Asking;
import rapport.filters.Filter;
import rapport.filters.FilterSentence;
import rapport.filters.SavedViews;
import rapport.leads.DistributionRule;
import rapport.leads.DistributionRule.Manner;
import rapport.leads.DistributionRules;
import rapport.leads.Verdict;
import rapport.platform.web.Choice;
import rapport.platform.web.Ui;

/** Puts the rules of distribution into words. */
@Component
class DistributionViews {
  private static final int LATEST = 20;

  private final DistributionRules rules;
  private final Users users;
  private final Teams teams;
  private final SavedViews saved;
  private final Catalogue catalogue;
  private final Clients clients;

  DistributionViews(
      DistributionRules rules,
      Users users,
      Teams teams,
      SavedViews saved,
      Catalogue catalogue,
      Clients clients) {
    this.rules = rules;
    this.users = users;
    this.teams = teams;
    this.saved = saved;
    this.catalogue = catalogue;
    this.clients = clients;
  }

  DistributionView of(@Nullable UUID editing, User viewer, Ui ui) {
    Map<UUID, String> people = users.names();
    Map<UUID, String> groups = groups();
    FilterSentence sentence = new FilterSentence(catalogue.seenBy(viewer), ui.words(), people);
    List<DistributionRule> all = rules.all();
    Optional<DistributionRule> edited =
        all.stream().filter(one -> one.id().equals(editing)).findFirst();
    return new DistributionView(
        all.stream()
            .map(rule ->
                new DistributionView.Line(
                    rule.id().toString(),
                    label(rule, sentence, ui),
                    said(rule.filter(), sentence, ui),
                    to(rule, people, groups, ui),
                    rule.active()))
            .toList(),
        "/settings/leads/distribution" + (editing == null ? "" : "/" + editing),
        editing == null,
        which(edited, sentence, viewer, ui),
        takers(groups, ui),
        Arrays.stream(Manner.values())
            .map(one -> new Choice(one.code(), ui.t("distribution.manner." + one.code())))
            .toList(),
        latest(viewer, ui));
  }

  private Map<UUID, String> groups() {
    return teams.all().stream().collect(Collectors.toMap(Team::id, Team::name));
  }

  private static String label(DistributionRule rule, FilterSentence sentence, Ui ui) {
    return rule.label().isEmpty() ? said(rule.filter(), sentence, ui) : rule.label();
  }

  private static String said(Filter filter, FilterSentence sentence, Ui ui) {
    return filter.isEverything()
        ? ui.t("distribution.every")
        : sentence.of(filter, RecordKind.LEAD);
  }

  private static String to(
      DistributionRule rule, Map<UUID, String> people, Map<UUID, String> groups, Ui ui) {
    return rule.userId() != null
        ? people.getOrDefault(rule.userId(), "")
        : groups.getOrDefault(rule.teamId(), "")
            + " · "
            + ui.t("distribution.manner." + rule.manner().code());
  }

  private List<Choice> which(
      Optional<DistributionRule> edited, FilterSentence sentence, User viewer, Ui ui) {
    List<Choice> which = new ArrayList<>();
    edited
        .filter(rule -> !rule.filter().isEverything())
        .ifPresent(rule ->
            which.add(
                new Choice(
                    "keep",
                    ui.t("distribution.keep", sentence.of(rule.filter(), RecordKind.LEAD)))));
    which.add(new Choice("all", ui.t("distribution.every")));
    saved
        .of(RecordKind.LEAD, viewer)
        .forEach(view ->
            which.add(new Choice(view.id().toString(), ui.t("distribution.view", view.name()))));
    return which;
  }

  private List<Choice> takers(Map<UUID, String> groups, Ui ui) {
    List<Choice> takers = new ArrayList<>();
    groups.forEach(
        (id, name) -> takers.add(new Choice("team:" + id, ui.t("distribution.team", name))));
    users.all().stream()
        .filter(User::active)
        .forEach(user ->
            takers.add(
                new Choice("user:" + user.id(), ui.t("distribution.colleague", user.name()))));
    return takers;
  }

  private List<Choice> latest(User viewer, Ui ui) {
    Listing listing =
        new Listing("", Filter.EVERYTHING, new Sorting("arrived", true), Optional.empty(), LATEST);
    Asking asking = new Asking(viewer, ui.now());
    return clients.page(RecordKind.LEAD, listing, Deed.SEE, asking).items().stream()
        .map(lead -> {
          String wants = String.join("", lead.values("wants"));
          String some = wants.length() > 40 ? wants.substring(0, 40) + "…" : wants;
          return new Choice(
              lead.id().toString(), lead.name() + (some.isEmpty() ? "" : " · " + some));
        })
        .toList();
  }

  /** Whose a lead would be, and what each rule said of it. */
  DistributionView.Told verdict(Verdict verdict, User viewer, Ui ui) {
    Map<UUID, String> people = users.names();
    FilterSentence sentence = new FilterSentence(catalogue.seenBy(viewer), ui.words(), people);
    List<DistributionView.Step> steps = new ArrayList<>();
    verdict
        .steps()
        .forEach(step ->
            steps.add(
                new DistributionView.Step(
                    label(step.rule(), sentence, ui),
                    ui.t(
                        "distribution.answer."
                            + step.answer().name().toLowerCase(java.util.Locale.ROOT)))));
    String whose =
        verdict.userId() != null
            ? ui.t("distribution.verdict.user", people.getOrDefault(verdict.userId(), ""))
            : verdict.teamId() != null
                ? ui.t("distribution.verdict.queue", groups().getOrDefault(verdict.teamId(), ""))
                : ui.t("distribution.verdict.nobody");
    String told = verdict.isByRule() ? whose : ui.t("distribution.fallback") + ". " + whose;
    return new DistributionView.Told(told, steps);
  }
}
