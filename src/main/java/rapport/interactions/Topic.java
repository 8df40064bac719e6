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
    @Nullable UUID leadId,
    Particulars more) {

  /** One of which no more is said. */
  public Topic(
      Method method,
      Direction direction,
      List<UUID> contactIds,
      String group,
      String subject,
      String place,
      @Nullable UUID responsibleId,
      @Nullable UUID causeId,
      @Nullable UUID leadId) {
    this(
        method,
        direction,
        contactIds,
        group,
        subject,
        place,
        responsibleId,
        causeId,
        leadId,
        Particulars.NONE);
  }

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
    return with(contactIds, causeId, lead, more);
  }

  /** The same with more said of it. */
  public Topic saying(Particulars said) {
    return with(contactIds, causeId, leadId, said);
  }

  /** The same with others. */
  Topic with(List<UUID> others) {
    return with(others, causeId, leadId, more);
  }

  /** The same again, as the next step of an interaction with the same people. */
  Topic causedBy(UUID interactionId) {
    return with(contactIds, interactionId, leadId, more);
  }

  private Topic with(
      List<UUID> people, @Nullable UUID cause, @Nullable UUID lead, Particulars said) {
    return new Topic(
        method, direction, people, group, subject, place, responsibleId, cause, lead, said);
  }
}
