package rapport.interactions;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One touch with a client.
 *
 * @param group code, empty for none
 * @param resultCode code of the list, empty where the result is in the user's own words or there is
 *     none
 * @param resultText the user's own words, empty where a code says it
 * @param companyId where the first participant worked then
 * @param durationSeconds how long it took
 * @param leadId the lead it is about, null for none
 * @param moment when it took place, or shall
 */
public record Interaction(
    UUID id,
    Method method,
    Direction direction,
    State state,
    List<UUID> contactIds,
    String group,
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
    @Nullable Instant startedAt,
    @Nullable Integer durationSeconds,
    @Nullable UUID causeId,
    @Nullable UUID leadId,
    String noNextReason,
    String cancelReason,
    Instant moment,
    UUID createdBy,
    Instant createdAt,
    int version) {

  /** The code if there is one, otherwise the user's words. */
  public String result() {
    return resultCode.isEmpty() ? resultText : resultCode;
  }

  public boolean isOverdue(Instant now) {
    return state == State.PLANNED && moment.isBefore(now);
  }

  /** How long it took, or is meant to take; nothing where nobody said. */
  public Duration length() {
    if (state != State.PLANNED && durationSeconds != null) {
      return Duration.ofSeconds(durationSeconds);
    }
    return plannedMinutes == null ? Duration.ZERO : Duration.ofMinutes(plannedMinutes);
  }

  public boolean dayOnly() {
    return false;
  }
}
