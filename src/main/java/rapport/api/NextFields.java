package rapport.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.interactions.Direction;
import rapport.interactions.Method;
import rapport.interactions.Next;
import rapport.interactions.Plan;
import rapport.interactions.Slot;
import rapport.interactions.Topic;
import rapport.kernel.Invalid;

/** The next step, planned together with the end of an interaction. */
record NextFields(
    @Schema(description = "This or plannedOn") @Nullable Instant plannedAt,
    @Schema(description = "The day, where no time is said") @Nullable LocalDate plannedOn,
    @Nullable Integer plannedMinutes,
    @Nullable Boolean urgent,
    @Schema(description = "As before, if absent; codes as in Interaction") @Nullable String method,
    @Nullable String direction,
    @Schema(description = "The same people, if absent") @Nullable List<UUID> contactIds,
    @Nullable String group,
    @Nullable String subject,
    @Nullable String note,
    @Nullable String place,
    @Schema(description = "The same employee, if absent") @Nullable UUID responsibleId) {

  /**
   * What follows, as a client says it in two fields of which at most one is filled.
   *
   * @param before what the ended interaction was, for all that isn't said anew
   * @param zone where days are those of whoever says it
   */
  static Next follows(
      @Nullable NextFields next,
      @Nullable String reason,
      Topic before,
      Employees employees,
      ZoneId zone) {
    if (next != null && reason != null && !reason.isBlank()) {
      throw new Invalid("noNextReason", "either");
    }
    if (next != null) {
      return next.planned(before, employees, zone);
    }
    return reason == null ? new Next.Open() : new Next.None(reason);
  }

  private Next planned(Topic before, Employees employees, ZoneId zone) {
    if ((plannedAt == null) == (plannedOn == null)) {
      throw new Invalid("next.plannedAt", plannedAt == null ? "required" : "either");
    }
    Slot when =
        plannedOn == null ? Slot.at(Objects.requireNonNull(plannedAt)) : Slot.on(plannedOn, zone);
    Topic topic =
        new Topic(
            Codes.read(method, "next.method", Method::ofCode).orElse(before.method()),
            Codes.read(direction, "next.direction", Direction::ofCode).orElse(Direction.OUTBOUND),
            contactIds == null || contactIds.isEmpty() ? before.contactIds() : contactIds,
            Texts.of(group),
            Texts.of(subject),
            Texts.of(place),
            Optional.ofNullable(employees.known(responsibleId, "next.responsibleId"))
                .orElse(before.responsibleId()),
            null);
    return new Next.Planned(
        topic, new Plan(when, plannedMinutes, Boolean.TRUE.equals(urgent), Texts.of(note), null));
  }
}
