package rapport.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An interaction as the API shows it. */
@Schema(name = "Interaction")
record InteractionRecord(
    UUID id,
    @Schema(
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
        String method,
    @Schema(allowableValues = {"outbound", "inbound"}) String direction,
    @Schema(allowableValues = {"planned", "completed", "cancelled"}) String state,
    @Schema(description = "Planned, and its time has passed") boolean overdue,
    List<UUID> contactIds,
    List<ParticipantRecord> participants,
    @Schema(description = "Colleagues who take part besides the responsible one")
        List<UUID> colleagueIds,
    @Schema(description = "Where the first participant worked then") @Nullable UUID companyId,
    @Schema(description = "A code of /interaction-groups; empty for none") String group,
    String subject,
    String note,
    @Schema(description = "A code of /interaction-results, or somebody's own words") String result,
    @Schema(description = "Codes of /topics") List<String> topics,
    @Schema(description = "Answers to what the group asks, by the codes of its questions")
        Map<String, String> answers,
    @Schema(description = "A coupon the client named; empty for none") String coupon,
    String place,
    UUID responsibleId,
    @Nullable Instant plannedAt,
    @Schema(description = "Planned for a day; plannedAt is its first moment") boolean dayOnly,
    @Schema(description = "When it becomes overdue; null without a date") @Nullable Instant dueAt,
    @Nullable Integer plannedMinutes,
    @Schema(description = "Minutes before it at which somebody is reminded")
        @Nullable Integer remindMinutes,
    boolean urgent,
    @Nullable Instant startedAt,
    @Nullable Integer durationSeconds,
    @Schema(description = "The interaction that led to this one") @Nullable UUID causeId,
    @Schema(
            description = "By itself, from another one, or from another one as a rule says",
            allowableValues = {"primary", "following", "by_rule"})
        String origin,
    @Schema(description = "The rule that planned it") @Nullable UUID ruleId,
    @Schema(description = "Whether it counts in plans and reports") boolean relevant,
    @Schema(description = "Why it does not, empty for no reason") String irrelevantWhy,
    @Schema(description = "The lead it is about") @Nullable UUID leadId,
    @Schema(description = "The task it is made for") @Nullable UUID taskId,
    @Schema(description = "The series it is one time of") @Nullable UUID seriesId,
    @Schema(description = "Why no next step is planned") String noNextReason,
    String cancelReason,
    UUID createdBy,
    Instant createdAt,
    @Schema(description = "Counts changes; also the ETag") int version) {

  /** Somebody on the client's side. */
  @Schema(name = "Participant")
  record ParticipantRecord(
      UUID contactId,
      String name,
      @Schema(description = "Where they work now") @Nullable UUID companyId,
      String company) {}
}
