package rapport.interactions;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One touch with a client.
 *
 * @param colleagueIds colleagues who take part besides the responsible one
 * @param group code, empty for none
 * @param topics codes of what was discussed
 * @param answers what was answered to the questions of the group, by their codes
 * @param resultCode code of the list, empty where the result is in the user's own words or there is
 *     none
 * @param resultText the user's own words, empty where a code says it
 * @param companyId where the first participant worked then
 * @param plannedAt the moment it was planned for, or the first one of the day; null without a date
 * @param dayOnly planned for a day, no time was said
 * @param dueAt when it becomes overdue, {@link Slot#SOMEDAY} without a date; null if it was never
 *     planned
 * @param remindMinutes how long before it the responsible one is reminded; null for not at all
 * @param durationSeconds how long it took
 * @param leadId the lead it is about, null for none
 * @param taskId the task it is made for, null for none
 * @param seriesId the series it is one time of, null for none
 * @param coupon what the client named, empty for nothing
 * @param relevant counted in plans and figures; whatever is not stays findable
 * @param irrelevantWhy why it is not, empty for no reason
 * @param irrelevantRuleId the rule that says so, null for none
 * @param ruleId the rule that planned it, null for none
 * @param moment when it took place, or shall
 */
public record Interaction(
    UUID id,
    Method method,
    Direction direction,
    State state,
    List<UUID> contactIds,
    List<UUID> colleagueIds,
    String group,
    List<String> topics,
    Map<String, String> answers,
    String subject,
    String note,
    String resultCode,
    String resultText,
    boolean urgent,
    String place,
    UUID responsibleId,
    @Nullable UUID companyId,
    @Nullable Instant plannedAt,
    @Nullable Integer plannedMinutes,
    boolean dayOnly,
    @Nullable Instant dueAt,
    @Nullable Integer remindMinutes,
    @Nullable Instant startedAt,
    @Nullable Integer durationSeconds,
    @Nullable UUID causeId,
    @Nullable UUID leadId,
    @Nullable UUID taskId,
    @Nullable UUID seriesId,
    String coupon,
    boolean relevant,
    String irrelevantWhy,
    @Nullable UUID irrelevantRuleId,
    @Nullable UUID ruleId,
    String noNextReason,
    String cancelReason,
    Instant moment,
    UUID createdBy,
    Instant createdAt,
    int version) {
  /** How many minutes something is taken to last where nobody said. */
  public static final int USUAL_MINUTES = 30;

  /** The code if there is one, otherwise the user's words. */
  public String result() {
    return resultCode.isEmpty() ? resultText : resultCode;
  }

  /** What was said of it besides. */
  public Particulars particulars() {
    return new Particulars(colleagueIds, topics, answers, coupon, taskId);
  }

  /** When it is or was planned for; empty if it was written down after it had taken place. */
  public Optional<Slot> slot() {
    if (dueAt == null) {
      return Optional.ofNullable(plannedAt).map(Slot::at);
    }
    return Optional.of(new Slot(plannedAt == null ? Slot.SOMEDAY : plannedAt, dueAt));
  }

  public boolean isOverdue(Instant now) {
    return state == State.PLANNED && dueAt != null && dueAt.isBefore(now);
  }

  /** When it is due, or took place. */
  public Instant due() {
    return dueAt == null || state != State.PLANNED ? moment : dueAt;
  }

  /** Whether it is planned for no day in particular. */
  public boolean isSomeday() {
    return moment.equals(Slot.SOMEDAY);
  }

  public Origin origin() {
    return Origin.of(this);
  }

  /** How much of a day something planned is taken to fill. */
  public int fills() {
    return plannedMinutes == null ? USUAL_MINUTES : plannedMinutes;
  }

  /** How long it took, or is meant to take; nothing where nobody said. */
  public Duration length() {
    if (state != State.PLANNED && durationSeconds != null) {
      return Duration.ofSeconds(durationSeconds);
    }
    return plannedMinutes == null ? Duration.ZERO : Duration.ofMinutes(plannedMinutes);
  }
}
