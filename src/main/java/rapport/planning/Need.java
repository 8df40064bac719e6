package rapport.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.interactions.Method;

/**
 * What one line still wants of one client, before it is spread over days.
 *
 * @param contactId with whom one speaks; null where nobody is there
 * @param responsibleId who does it, null where the client is nobody's
 * @param weight how much the client matters, more is more
 * @param missing how many are to be planned anew
 * @param standing what an earlier spread has planned and nobody has touched since
 * @param line the line that wants it
 * @param from the first day on which they may take place
 * @param until the last one
 * @param taken how many take place or are fixed already, by the Monday of their week
 */
record Need(
    UUID clientId,
    @Nullable UUID contactId,
    Method method,
    @Nullable UUID responsibleId,
    int weight,
    int missing,
    List<Standing> standing,
    PlanLine line,
    LocalDate from,
    LocalDate until,
    Map<LocalDate, Integer> taken) {

  /** How long each takes. */
  int minutes() {
    return line.lasting();
  }

  /** No more than so many count in a week, null for any number. */
  @Nullable Integer perWeek() {
    return line.perWeek();
  }

  /** What the next one is for, when some are done. */
  String purpose(int next) {
    return line.purposeOf(next);
  }

  /** One that is planned, by whom it is to be done and on which day. */
  record Standing(UUID interactionId, int version, UUID responsibleId, LocalDate day) {}
}
