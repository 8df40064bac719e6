package rapport.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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
import rapport.filters.FilterJson;
import rapport.interactions.Direction;
import rapport.interactions.Method;
import rapport.kernel.Invalid;
import tools.jackson.databind.JsonNode;

/** A rule, as a client sends it; it is written as a whole. */
record RuleFields(
    @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String name,
    @Schema(
            description = "off, log (only writes down what it would do) or on; on if absent",
            allowableValues = {"off", "log", "on"})
        @Nullable String mode,
    @Nullable WhenFields when,
    @Nullable ThenFields then,
    @Nullable Integer version) {

  /** When the rule does something; what is absent or empty asks for nothing. */
  @Schema(name = "RuleWhen")
  record WhenFields(
      @Schema(
              description = "What has to happen; completed if absent",
              allowableValues = {"completed", "cancelled", "incoming"})
          @Nullable String occasion,
      @Schema(description = "Codes as in Interaction") @Nullable List<String> methods,
      @Schema(allowableValues = {"outbound", "inbound"}) @Nullable String direction,
      @Schema(description = "Codes of /interaction-groups") @Nullable List<String> groups,
      @Schema(description = "Codes of /interaction-results") @Nullable List<String> results,
      @Schema(description = "Stand in the subject") @Nullable String words,
      @Schema(description = Said.FILTER_JSON, type = "object") @Nullable JsonNode contact) {
    static WhenFields of(Trigger trigger) {
      Direction way = trigger.direction();
      return new WhenFields(
          trigger.occasion().code(),
          trigger.methods().stream().map(Method::code).sorted().toList(),
          way == null ? null : way.code(),
          trigger.groups().stream().sorted().toList(),
          trigger.results().stream().sorted().toList(),
          trigger.words(),
          FilterJson.of(trigger.contact()));
    }

    Trigger trigger() {
      return new Trigger(
          Codes.read(occasion, "when.occasion", Occasion::ofCode).orElse(Occasion.COMPLETED),
          some(methods).stream()
              .map(code -> Codes.read(code, "when.methods", Method::ofCode).orElseThrow())
              .collect(Collectors.toSet()),
          Codes.read(direction, "when.direction", Direction::ofCode).orElse(null),
          Set.copyOf(some(groups)),
          Set.copyOf(some(results)),
          Texts.of(words),
          contact == null ? Filter.EVERYTHING : FilterJson.parse(contact));
    }

    private static List<String> some(@Nullable List<String> codes) {
      return codes == null
          ? List.of()
          : codes.stream().filter(code -> code != null && !code.isBlank()).toList();
    }
  }

  /** What the rule does. */
  @Schema(name = "RuleThen")
  record ThenFields(
      @Schema(
              description = "plan an interaction with the same people, or mark as irrelevant",
              allowableValues = {"plan", "irrelevant"})
          @Nullable String deed,
      @Schema(description = "Code as in Interaction; call if absent") @Nullable String method,
      @Schema(description = "The same as before, if empty") @Nullable String subject,
      @Schema(description = "The same as before, if empty") @Nullable String group,
      @Schema(
              description = "Who does it; same (whoever had the one before) if absent",
              allowableValues = {"same", "client", "colleague"})
          @Nullable String responsible,
      @Schema(description = "For colleague: who") @Nullable UUID colleagueId,
      @Schema(description = "How many working hours or working days later") @Nullable Integer delay,
      @Schema(allowableValues = {"hours", "days"}) @Nullable String delayUnit,
      @Schema(description = "For days: the time of day, 10:00; absent for the day as such")
          @Nullable LocalTime at,
      @Nullable Integer minutes,
      @Nullable Boolean urgent,
      @Schema(description = "Also where somebody said themselves what comes next")
          @Nullable Boolean beside,
      @Schema(description = "For irrelevant: why") @Nullable String why) {
    static ThenFields of(Deed deed) {
      return switch (deed) {
        case Planning plan ->
            new ThenFields(
                plan.code(),
                plan.method().code(),
                plan.subject(),
                plan.group(),
                plan.responsible().code(),
                plan.colleagueId(),
                plan.delay().amount(),
                plan.delay().unit().code(),
                plan.delay().at(),
                plan.minutes(),
                plan.urgent(),
                plan.beside(),
                null);
        case Disregarding disregarding ->
            new ThenFields(
                disregarding.code(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                disregarding.why());
      };
    }

    Deed deed(Employees employees) {
      if ("irrelevant".equals(deed)) {
        return new Disregarding(Texts.of(why));
      }
      if (deed != null && !deed.equals("plan")) {
        throw new Invalid("then.deed", "choice");
      }
      return new Planning(
          Codes.read(method, "then.method", Method::ofCode).orElse(Method.CALL),
          Texts.of(subject),
          Texts.of(group),
          Codes.read(responsible, "then.responsible", Responsible::ofCode).orElse(Responsible.SAME),
          employees.known(colleagueId, "then.colleagueId"),
          new Delay(
              delay == null ? 0 : delay,
              Codes.read(delayUnit, "then.delayUnit", Delay.Unit::ofCode).orElse(Delay.Unit.DAYS),
              at),
          minutes,
          Boolean.TRUE.equals(urgent),
          Boolean.TRUE.equals(beside));
    }
  }

  Rule.Draft draft(Employees employees) {
    if (when == null) {
      throw new Invalid("when", "required");
    }
    if (then == null) {
      throw new Invalid("then", "required");
    }
    Optional<Rule.Mode> asked = Codes.read(mode, "mode", Rule.Mode::ofCode);
    return new Rule.Draft(
        Texts.of(name), asked.orElse(Rule.Mode.ON), when.trigger(), then.deed(employees));
  }
}
