package rapport.fields;

import java.util.List;

/** A module that knows fields of records, where the records stand, and ways between them. */
public interface FieldProvider {
  List<RecordField> fields();

  default List<RecordTable> tables() {
    return List.of();
  }

  default List<Relation> relations() {
    return List.of();
  }
}
