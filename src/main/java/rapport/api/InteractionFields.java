package rapport.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.access.Act;
import rapport.interactions.Direction;
import rapport.interactions.Method;
import rapport.interactions.Outcome;
import rapport.interactions.Particulars;
import rapport.interactions.Plan;
import rapport.interactions.Slot;
import rapport.interactions.Topic;
import rapport.kernel.Complaint;
import rapport.kernel.Invalid;

/** An interaction as a client gives it: one that has taken place, or a planned one. */
record InteractionFields(
    @Schema(
            requiredMode = Schema.RequiredMode.REQUIRED,
            allowableValues = {
              "call",
              "meeting",
              "group_meeting",
              "email",
              "letter",
              "sms",
              "chat",
              "social",
              "survey"
            })
        @Nullable String method,
    @Schema(
            description = "Whose initiative it was; outbound if absent",
            allowableValues = {"outbound", "inbound"})
        @Nullable String direction,
    @Schema(
            description = "With whom: 1 to 50 contacts",
            requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable List<UUID> contactIds,
    @Schema(description = "A code of /interaction-groups") @Nullable String group,
    @Schema(description = "What it is about, in a line") @Nullable String subject,
    @Schema(description = "The questions discussed") @Nullable String note,
    @Nullable String place,
    @Schema(description = "An employee; you, if absent") @Nullable UUID responsibleId,
    @Schema(description = "The interaction that led to this one") @Nullable UUID causeId,
    @Schema(description = "The lead it is about; of one of the contacts") @Nullable UUID leadId,
    @Schema(description = "The task it is made for") @Nullable UUID taskId,
    @Schema(description = "When it began. Without this and plannedAt it has just taken place")
        @Nullable Instant startedAt,
    @Nullable Integer durationSeconds,
    @Schema(description = "A code of /interaction-results, or your own words")
        @Nullable String result,
    @Schema(description = "When it shall take place; without startedAt it is then a planned one")
        @Nullable Instant plannedAt,
    @Nullable Integer plannedMinutes,
    @Nullable Boolean urgent,
    @Schema(description = "Or the day on which it shall, in your time zone; no time is said then")
        @Nullable LocalDate plannedOn,
    @Schema(description = "Minutes before it at which you are reminded")
        @Nullable Integer remindMinutes,
    @Schema(description = "Colleagues who take part besides the responsible one")
        @Nullable List<UUID> colleagueIds,
    @Schema(description = "What was talked about: codes of /topics, or their names")
        @Nullable List<String> topics,
    @Schema(description = "Answers to what the group asks, by the codes of its questions")
        @Nullable Map<String, String> answers,
    @Schema(description = "A coupon the client named") @Nullable String coupon,
    @Nullable RepeatFields repeat,
    @Nullable NextFields next,
    @Schema(description = "Why no next step is planned") @Nullable String noNextReason) {

  boolean isPlan() {
    return (plannedAt != null || plannedOn != null) && startedAt == null;
  }

  Topic topic(Employees employees) {
    return new Topic(
        Codes.read(method, "method", Method::ofCode)
            .orElseThrow(() -> new Invalid("method", "required")),
        Codes.read(direction, "direction", Direction::ofCode).orElse(Direction.OUTBOUND),
        contactIds == null ? List.of() : contactIds,
        Texts.of(group),
        Texts.of(subject),
        Texts.of(place),
        employees.known(responsibleId, "responsibleId"),
        causeId,
        leadId,
        new Particulars(
            colleagueIds == null ? List.of() : colleagueIds,
            topics == null ? List.of() : topics,
            answers == null ? Map.of() : answers,
            Texts.of(coupon),
            taskId));
  }

  /** What is planned; refused if the client also says how it went. */
  Plan plan(Act act) {
    List<Complaint> complaints = new ArrayList<>();
    whenDone(complaints, "result", result);
    whenDone(complaints, "durationSeconds", durationSeconds);
    whenDone(complaints, "next", next);
    whenDone(complaints, "noNextReason", noNextReason);
    if (plannedAt != null && plannedOn != null) {
      complaints.add(Complaint.of("plannedOn", "either"));
    }
    if (!complaints.isEmpty()) {
      throw new Invalid(complaints);
    }
    Slot when =
        plannedOn == null
            ? Slot.at(Objects.requireNonNull(plannedAt))
            : Slot.on(plannedOn, act.user().zone());
    return new Plan(
        when, plannedMinutes, Boolean.TRUE.equals(urgent), Texts.of(note), remindMinutes);
  }

  private static void whenDone(List<Complaint> complaints, String field, @Nullable Object value) {
    if (value != null && !value.equals("")) {
      complaints.add(Complaint.of(field, "onlyWhenDone"));
    }
  }

  Outcome outcome(Act act) {
    return new Outcome(
        startedAt == null ? act.at() : startedAt,
        durationSeconds,
        Texts.of(result),
        Texts.of(note));
  }
}
