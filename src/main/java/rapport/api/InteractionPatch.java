package rapport.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.access.User;
import rapport.interactions.Correction;
import rapport.interactions.Direction;
import rapport.interactions.Method;
import rapport.interactions.Particulars;
import rapport.interactions.Slot;
import rapport.kernel.Invalid;
import tools.jackson.databind.JsonNode;

/** What a client says otherwise of an interaction; what it doesn't name stays as it is. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record InteractionPatch(
    @Nullable String method,
    @Schema(allowableValues = {"outbound", "inbound"}) @Nullable String direction,
    @Schema(description = "With whom: 1 to 50 contacts") @Nullable List<UUID> contactIds,
    @Schema(description = "A code of /interaction-groups") @Nullable String group,
    @Nullable String subject,
    @Nullable String note,
    @Nullable String place,
    @Schema(description = "Colleagues who take part besides the responsible one")
        @Nullable List<UUID> colleagueIds,
    @Schema(description = "Codes of /topics, or their names") @Nullable List<String> topics,
    @Schema(description = "Answers to what the group asks") @Nullable Map<String, String> answers,
    @Nullable String coupon,
    @Nullable Boolean urgent,
    @Schema(description = "Minutes before a planned one") @Nullable Integer remindMinutes,
    @Schema(description = "Of a completed one: a code of /interaction-results, or own words")
        @Nullable String result,
    @Schema(description = "Of a completed one: when it began") @Nullable Instant startedAt,
    @Schema(description = "Of a completed one") @Nullable Integer durationSeconds,
    @Schema(description = "Of a planned one: when it shall take place") @Nullable Instant plannedAt,
    @Schema(description = "Or the day, in your time zone") @Nullable LocalDate plannedOn,
    @Schema(description = "Of a planned one") @Nullable Integer plannedMinutes,
    @Schema(description = "Who does a planned one from now on") @Nullable UUID responsibleId,
    @Nullable Integer version) {
  private static final List<String> MOVES = List.of("plannedAt", "plannedOn", "responsibleId");

  /** Whether anything is said but when it shall be, and whose it is. */
  static boolean corrects(JsonNode patch) {
    boolean moves = MOVES.stream().limit(2).anyMatch(patch::hasNonNull);
    return patch.propertyNames().stream()
        .filter(name -> !MOVES.contains(name) && !name.equals("version"))
        .anyMatch(name -> !moves || !name.equals("plannedMinutes"));
  }

  Optional<Slot> slot(User user) {
    if (plannedAt != null && plannedOn != null) {
      throw new Invalid("plannedOn", "either");
    }
    return Optional.ofNullable(plannedOn)
        .map(day -> Slot.on(day, user.zone()))
        .or(() -> Optional.ofNullable(plannedAt).map(Slot::at));
  }

  /**
   * What is said now.
   *
   * @param named what the client named, null empties it
   */
  Correction of(Correction known, JsonNode named) {
    Particulars more = known.more();
    return new Correction(
        named.has("method")
            ? Codes.read(method, "method", Method::ofCode)
                .orElseThrow(() -> new Invalid("method", "required"))
            : known.method(),
        named.has("direction")
            ? Codes.read(direction, "direction", Direction::ofCode).orElse(Direction.OUTBOUND)
            : known.direction(),
        named.has("contactIds") ? all(contactIds) : known.contactIds(),
        named.has("group") ? Texts.of(group) : known.group(),
        named.has("subject") ? Texts.of(subject) : known.subject(),
        named.has("note") ? Texts.of(note) : known.note(),
        named.has("place") ? Texts.of(place) : known.place(),
        named.has("urgent") ? Boolean.TRUE.equals(urgent) : known.urgent(),
        seconds(known, named),
        named.has("remindMinutes") ? remindMinutes : known.remindMinutes(),
        named.has("startedAt") ? startedAt : known.startedAt(),
        named.has("result") ? Texts.of(result) : known.result(),
        new Particulars(
            named.has("colleagueIds") ? all(colleagueIds) : more.colleagueIds(),
            named.has("topics") ? all(topics) : more.topics(),
            named.has("answers") ? answers == null ? Map.of() : answers : more.answers(),
            named.has("coupon") ? Texts.of(coupon) : more.coupon()));
  }

  private @Nullable Integer seconds(Correction known, JsonNode named) {
    boolean planned = known.startedAt() == null;
    String own = planned ? "plannedMinutes" : "durationSeconds";
    String other = planned ? "durationSeconds" : "plannedMinutes";
    if (named.hasNonNull(other)) {
      throw new Invalid(other, planned ? "onlyWhenDone" : "notPlanned");
    }
    if (!named.has(own)) {
      return known.seconds();
    }
    return planned ? plannedMinutes == null ? null : plannedMinutes * 60 : durationSeconds;
  }

  private static <T> List<T> all(@Nullable List<T> given) {
    return given == null ? List.of() : given;
  }
}
