package rapport.chains.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import rapport.access.RecordKind;
import rapport.access.User;
import rapport.access.Users;
import rapport.chains.Deed.Delay;
import rapport.chains.Deed.Responsible;
import rapport.chains.Occasion;
import rapport.chains.Rule;
import rapport.chains.Rules;
import rapport.fields.Catalogue;
import rapport.fields.EditableList;
import rapport.filters.FilterSentence;
import rapport.filters.SavedViews;
import rapport.interactions.Choices;
import rapport.interactions.Direction;
import rapport.interactions.Method;
import rapport.platform.web.Choice;
import rapport.platform.web.Ui;

/** Puts rules, and the form of one, into words. */
@Component
class RuleViews {
  private final Rules rules;
  private final Choices choices;
  private final Users users;
  private final SavedViews saved;
  private final Catalogue catalogue;

  RuleViews(Rules rules, Choices choices, Users users, SavedViews saved, Catalogue catalogue) {
    this.rules = rules;
    this.choices = choices;
    this.users = users;
    this.saved = saved;
    this.catalogue = catalogue;
  }

  List<RuleView.Line> lines(User viewer, Ui ui) {
    RuleWords words = words(viewer, ui);
    return rules.all(viewer).stream()
        .map(rule ->
            new RuleView.Line(
                rule.id().toString(),
                rule.name(),
                words.when(rule.trigger()),
                words.then(rule),
                rule.mode().code()))
        .toList();
  }

  RuleWords words(User viewer, Ui ui) {
    Map<UUID, String> people = users.names();
    return new RuleWords(
        sentence(viewer, ui),
        labels(choices.groups(), ui),
        labels(choices.results(), ui),
        people,
        ui);
  }

  private FilterSentence sentence(User viewer, Ui ui) {
    return new FilterSentence(catalogue.seenBy(viewer), ui.words(), users.names());
  }

  private static Map<String, String> labels(EditableList list, Ui ui) {
    Map<String, String> labels = new LinkedHashMap<>();
    list.all().forEach(one -> labels.put(one.code(), one.label().in(ui.words())));
    return labels;
  }

  RuleView form(Optional<Rule> edited, User viewer, Ui ui) {
    return new RuleView(
        edited.map(rule -> rule.id().toString()).orElse(null),
        list(Rule.Mode.values(), Rule.Mode::code, "rule.mode.", ui),
        list(Occasion.values(), Occasion::code, "rule.occasion.", ui),
        list(Method.values(), Method::code, "method.", ui),
        list(Direction.values(), Direction::code, "initiative.", ui),
        choices(labels(choices.groups(), ui)),
        choices(labels(choices.results(), ui)),
        which(edited, viewer, ui),
        list(Responsible.values(), Responsible::code, "rule.responsible.", ui),
        users.all().stream()
            .filter(User::active)
            .map(user -> new Choice(user.id().toString(), user.name()))
            .toList(),
        list(Delay.Unit.values(), Delay.Unit::code, "rule.unit.", ui));
  }

  private static <T> List<Choice> list(T[] values, Function<T, String> code, String key, Ui ui) {
    return Arrays.stream(values).map(code).map(one -> new Choice(one, ui.t(key + one))).toList();
  }

  private static List<Choice> choices(Map<String, String> labels) {
    return labels.entrySet().stream().map(one -> new Choice(one.getKey(), one.getValue())).toList();
  }

  private List<Choice> which(Optional<Rule> edited, User viewer, Ui ui) {
    List<Choice> which = new ArrayList<>();
    which.add(new Choice("all", ui.t("rule.contact.all")));
    edited
        .map(rule -> rule.trigger().contact())
        .filter(filter -> !filter.isEverything())
        .ifPresent(filter ->
            which.add(new Choice("keep", sentence(viewer, ui).of(filter, RecordKind.CONTACT))));
    saved
        .of(RecordKind.CONTACT, viewer)
        .forEach(view ->
            which.add(new Choice(view.id().toString(), ui.t("rule.contact.view", view.name()))));
    return which;
  }
}
