package rapport.contacts.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A change as people read it.
 *
 * @param who the employee's name, empty for Rapport itself
 * @param what was done, in words
 * @param way how it came in, in words
 * @param record the record's name, empty where all lines are about the same one
 * @param href where the record is, empty where it has no page
 * @param turns the fields it changed
 * @param takesBack whether whoever looks may take it back
 */
public record HistoryLine(
    UUID id,
    Instant at,
    String who,
    String what,
    String way,
    String record,
    String href,
    List<Turn> turns,
    boolean takesBack) {

  /** One field: what it is called, what stood there, what stands there since. */
  public record Turn(String field, String from, String to) {}
}
