package rapport.fields;

import java.util.List;
import rapport.access.RecordKind;

/** A module that knows fields of records, where the records stand, and ways between them. */
public interface FieldProvider {
  List<RecordField> fields();

  /** Fields whose options users edit, so that they are read anew each time. */
  default List<RecordField> living(RecordKind kind) {
    return List.of();
  }

  default List<RecordTable> tables() {
    return List.of();
  }

  default List<Relation> relations() {
    return List.of();
  }
}
