package rapport.interactions;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an interaction is: the part that planned and finished ones share.
 *
 * @param contactIds the people on the client's side, at least one
 * @param group code of a group, empty for none
 * @param subject what it is about, in a line
 * @param place where, for meetings
 * @param responsibleId who does it; null for the user who writes it down
 * @param causeId the interaction that led to this one
 * @param leadId the lead it is about, null for none
 */
public record Topic(
    Method method,
    Direction direction,
    List<UUID> contactIds,
    String group,
    String subject,
    String place,
    @Nullable UUID responsibleId,
    @Nullable UUID causeId,
    @Nullable UUID leadId) {

  /** One that is about no lead. */
  public Topic(
      Method method,
      Direction direction,
      List<UUID> contactIds,
      String group,
      String subject,
      String place,
      @Nullable UUID responsibleId,
      @Nullable UUID causeId) {
    this(method, direction, contactIds, group, subject, place, responsibleId, causeId, null);
  }

  /** The same about a lead, or about none. */
  public Topic about(@Nullable UUID lead) {
    return new Topic(
        method, direction, contactIds, group, subject, place, responsibleId, causeId, lead);
  }

  /** The same with others. */
  Topic with(List<UUID> others) {
    return new Topic(
        method, direction, others, group, subject, place, responsibleId, causeId, leadId);
  }

  /** The same again, as the next step of an interaction with the same people. */
  Topic causedBy(UUID interactionId) {
    return new Topic(
        method, direction, contactIds, group, subject, place, responsibleId, interactionId, leadId);
  }
}
