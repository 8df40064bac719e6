package rapport.demo;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One interaction, planned, done or called off.
 *
 * @param group interest, presentation, complaint, service_visit, consultation, or none
 * @param result reached_agreement, interested, thinking, no_answer, refused, promised_to_call,
 *     order_placed, resolved, information_given, or none
 * @param note what was discussed; for a planned one what to talk about
 * @param company key of the client it is about
 * @param employee key of the responsible employee
 * @param people keys of the contacts who take part; never empty
 * @param plannedMinutes 0 if it was not planned
 * @param startedAt null unless completed
 * @param cause key of the interaction that led to this one
 * @param noNextReason why nothing follows a completed one
 */
public record DemoTouch(
    String key,
    Method method,
    Initiative initiative,
    @Nullable String group,
    @Nullable String result,
    String subject,
    String note,
    String company,
    String employee,
    List<String> people,
    @Nullable Instant plannedAt,
    int plannedMinutes,
    @Nullable Instant startedAt,
    int durationSeconds,
    State state,
    @Nullable String cause,
    @Nullable String place,
    @Nullable String noNextReason) {

  /** By which means. */
  public enum Method {
    MEETING,
    GROUP_MEETING,
    CALL,
    EMAIL,
    LETTER,
    SMS,
    CHAT,
    SOCIAL,
    SURVEY;

    boolean needsPlace() {
      return this == MEETING || this == GROUP_MEETING;
    }
  }

  /** Who began. */
  public enum Initiative {
    INBOUND,
    OUTBOUND
  }

  /** How far it got; overdue is planned and past due. */
  public enum State {
    PLANNED,
    COMPLETED,
    CANCELLED
  }

  /** The moment by which the interaction stands in a list: when it began, else when it is due. */
  public Instant moment() {
    if (startedAt != null) {
      return startedAt;
    }
    if (plannedAt != null) {
      return plannedAt;
    }
    throw new IllegalStateException("neither planned nor started: " + key);
  }
}
