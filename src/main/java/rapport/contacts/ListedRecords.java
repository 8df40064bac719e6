package rapport.contacts;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record;
import rapport.access.Act;
import rapport.access.RecordKind;
import rapport.access.User;
import rapport.fields.RecordTable;
import rapport.kernel.Conflict;

/**
 * A kind of record of a module above, each of a contact, that is listed, filtered, changed in
 * cells, laid out as a board and exported in the one way in which clients are.
 */
public interface ListedRecords {
  RecordKind kind();

  RecordTable table();

  /** The contact a record is of: it is found by that contact's name and addresses. */
  Field<UUID> contactId();

  /** The columns of somebody who never chose any. */
  List<String> usualColumns();

  /** The records of these rows in their order, as the viewer may read them. */
  List<Client> read(List<Record> rows, User viewer);

  /**
   * Writes some fields of a record and leaves the others as they are.
   *
   * @param version the version the user saw; {@link Conflict} "stale" if somebody changed it since
   * @param values by the field's code, checked, in the text form of their types
   */
  void set(UUID id, int version, Map<String, List<String>> values, Act act);
}
