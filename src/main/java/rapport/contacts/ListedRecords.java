package rapport.contacts;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import rapport.access.Act;
import rapport.access.RecordKind;
import rapport.access.User;
import rapport.fields.RecordField;
import rapport.fields.RecordTable;
import rapport.kernel.Conflict;

/**
 * A kind of record of a module above, each of a contact, that is listed, filtered, changed in
 * cells, laid out as a board, exported, changed and handed over many at once in the one way in
 * which clients are.
 */
public interface ListedRecords {
  RecordKind kind();

  RecordTable table();

  /** The contact a record is of: it is found by that contact's name and addresses. */
  Field<UUID> contactId();

  /** The columns of somebody who never chose any. */
  List<String> usualColumns();

  /** What a card on a board says, as far as the list shows it; empty for the first columns. */
  List<String> cardFacts();

  /** The records of these rows in their order, as the viewer may read them. */
  List<Client> read(List<Record> rows, User viewer);

  /**
   * Writes some fields of a record and leaves the others as they are.
   *
   * @param version the version the user saw; {@link Conflict} "stale" if somebody changed it since
   * @param values by the field's code, checked, in the text form of their types
   */
  void set(UUID id, int version, Map<String, List<String>> values, Act act);

  /** Whether a field can be written in many records at once. */
  boolean takes(RecordField field);

  /** What must be said along with a value of a field: the code of another field, empty if none. */
  Optional<String> besides(String code, String value);

  /** The page on which one says what a value needs besides; empty where it needs nothing. */
  Optional<String> asking(UUID id, String code, String value);

  /** As what the history knows that a field became something else. */
  String verb(RecordField field, List<String> before, List<String> after);

  /**
   * Writes one field of many records, with all that follows from it; their versions go up by one.
   *
   * @param values by the record, checked
   * @param besides what was said along with it, by the code of the field
   */
  void write(
      RecordField field,
      Map<UUID, List<String>> values,
      Map<String, List<String>> besides,
      Act act);

  /** What follows from a field in each record, as {@link #restore} wants it back. */
  Map<UUID, Map<String, List<String>>> following(RecordField field, Collection<UUID> ids);

  /** Writes one field as it was before, with what had followed from it. */
  void restore(
      RecordField field,
      Map<UUID, List<String>> values,
      Map<UUID, Map<String, List<String>>> following,
      Act act);

  /** Which records are somebody's work still, so that they pass on with all the rest. */
  Condition open();

  /**
   * Makes those of them another's that are still the first one's.
   *
   * @return the ids of those that passed
   */
  Set<UUID> pass(Collection<UUID> ids, @Nullable UUID fromId, @Nullable UUID toId, Act act);
}
