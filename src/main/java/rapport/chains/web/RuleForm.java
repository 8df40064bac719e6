package rapport.chains.web;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rapport.chains.Deed;
import rapport.chains.Deed.Delay;
import rapport.chains.Deed.Disregarding;
import rapport.chains.Deed.Planning;
import rapport.chains.Deed.Responsible;
import rapport.chains.Occasion;
import rapport.chains.Rule;
import rapport.chains.Trigger;
import rapport.filters.Filter;
import rapport.filters.web.ChosenFilter;
import rapport.interactions.Direction;
import rapport.interactions.Method;
import rapport.kernel.Complaint;
import rapport.kernel.Ids;
import rapport.kernel.Invalid;

/**
 * A rule as it was typed. What a browser doesn't send is empty.
 *
 * @param which {@code keep} for the filter it has, {@code all}, or the id of a saved view
 * @param deed {@code plan} or {@code irrelevant}
 * @param at a time of the day, empty for the day as such
 */
public record RuleForm(
    @Nullable String name,
    @Nullable String mode,
    @Nullable String occasion,
    @Nullable List<String> methods,
    @Nullable String direction,
    @Nullable List<String> groups,
    @Nullable List<String> results,
    @Nullable String words,
    @Nullable String which,
    @Nullable String deed,
    @Nullable String method,
    @Nullable String subject,
    @Nullable String group,
    @Nullable String responsible,
    @Nullable String colleague,
    @Nullable String delay,
    @Nullable String unit,
    @Nullable String at,
    @Nullable String minutes,
    @Nullable String urgent,
    @Nullable String beside,
    @Nullable String why,
    @Nullable Integer version) {

  public RuleForm {
    name = text(name);
    mode = text(mode);
    occasion = text(occasion);
    methods = methods == null ? List.of() : List.copyOf(methods);
    direction = text(direction);
    groups = groups == null ? List.of() : List.copyOf(groups);
    results = results == null ? List.of() : List.copyOf(results);
    words = text(words);
    which = text(which);
    deed = text(deed);
    method = text(method);
    subject = text(subject);
    group = text(group);
    responsible = text(responsible);
    colleague = text(colleague);
    delay = text(delay);
    unit = text(unit);
    at = text(at);
    minutes = text(minutes);
    why = text(why);
    version = version == null ? 0 : version;
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }

  static RuleForm empty() {
    return of(
        new Rule.Draft(
            "",
            Rule.Mode.ON,
            new Trigger(
                Occasion.COMPLETED, Set.of(), null, Set.of(), Set.of(), "", Filter.EVERYTHING),
            usual()),
        0);
  }

  private static Planning usual() {
    return new Planning(
        Method.CALL,
        "",
        "",
        Responsible.SAME,
        null,
        new Delay(2, Delay.Unit.DAYS, null),
        null,
        false,
        false);
  }

  static RuleForm of(Rule rule) {
    return of(
        new Rule.Draft(rule.name(), rule.mode(), rule.trigger(), rule.deed()), rule.version());
  }

  private static RuleForm of(Rule.Draft rule, int version) {
    Trigger trigger = rule.trigger();
    Direction way = trigger.direction();
    Planning plan = rule.deed() instanceof Planning planning ? planning : usual();
    LocalTime at = plan.delay().at();
    return new RuleForm(
        rule.name(),
        rule.mode().code(),
        trigger.occasion().code(),
        trigger.methods().stream().map(Method::code).toList(),
        way == null ? "" : way.code(),
        List.copyOf(trigger.groups()),
        List.copyOf(trigger.results()),
        trigger.words(),
        ChosenFilter.which(trigger.contact()),
        rule.deed().code(),
        plan.method().code(),
        plan.subject(),
        plan.group(),
        plan.responsible().code(),
        plan.colleagueId() == null ? "" : plan.colleagueId().toString(),
        String.valueOf(plan.delay().amount()),
        plan.delay().unit().code(),
        at == null ? "" : at.toString(),
        plan.minutes() == null ? "" : plan.minutes().toString(),
        plan.urgent() ? "true" : null,
        plan.beside() ? "true" : null,
        rule.deed() instanceof Disregarding disregarding ? disregarding.why() : "",
        version);
  }

  /** What was typed, by somebody who has seen a version. */
  RuleForm seen(int now) {
    return new RuleForm(
        name,
        mode,
        occasion,
        methods,
        direction,
        groups,
        results,
        words,
        which,
        deed,
        method,
        subject,
        group,
        responsible,
        colleague,
        delay,
        unit,
        at,
        minutes,
        urgent,
        beside,
        why,
        now);
  }

  /** {@link Invalid} at what can't be read; the filter is asked for last. */
  Rule.Draft draft(Supplier<Filter> filter) {
    List<Complaint> complaints = new ArrayList<>();
    Deed done = "irrelevant".equals(deed) ? new Disregarding(text(why)) : planning(complaints);
    if (!complaints.isEmpty()) {
      throw new Invalid(complaints);
    }
    Trigger trigger =
        new Trigger(
            Occasion.ofCode(text(occasion)).orElse(Occasion.COMPLETED),
            chosen(methods).stream()
                .flatMap(code -> Method.ofCode(code).stream())
                .collect(Collectors.toSet()),
            Direction.ofCode(text(direction)).orElse(null),
            Set.copyOf(chosen(groups)),
            Set.copyOf(chosen(results)),
            text(words),
            filter.get());
    return new Rule.Draft(
        text(name), Rule.Mode.ofCode(text(mode)).orElse(Rule.Mode.OFF), trigger, done);
  }

  private static List<String> chosen(@Nullable List<String> codes) {
    return codes == null ? List.of() : codes;
  }

  private Planning planning(List<Complaint> complaints) {
    Integer amount = number("delay", text(delay), complaints);
    return new Planning(
        Method.ofCode(text(method)).orElse(Method.CALL),
        text(subject),
        text(group),
        Responsible.ofCode(text(responsible)).orElse(Responsible.SAME),
        Ids.parse(text(colleague)).orElse(null),
        new Delay(
            amount == null ? 0 : amount,
            Delay.Unit.ofCode(text(unit)).orElse(Delay.Unit.DAYS),
            time(complaints)),
        number("minutes", text(minutes), complaints),
        urgent != null,
        beside != null);
  }

  private static @Nullable Integer number(String field, String typed, List<Complaint> complaints) {
    try {
      return typed.isBlank() ? null : Integer.valueOf(typed.strip());
    } catch (NumberFormatException unreadable) {
      complaints.add(Complaint.of(field, "number"));
      return null;
    }
  }

  private @Nullable LocalTime time(List<Complaint> complaints) {
    try {
      return text(at).isBlank() ? null : LocalTime.parse(text(at));
    } catch (DateTimeParseException unreadable) {
      complaints.add(Complaint.of("at", "date"));
      return null;
    }
  }
}
