package rapport.fields;

import java.util.List;
import java.util.Optional;

/** The fields of one kind of record, as somebody may see them. */
public record Fields(List<RecordField> all) {
  public Optional<RecordField> find(String code) {
    return all.stream().filter(field -> field.code().equals(code)).findFirst();
  }

  /** Those that users added. */
  public List<RecordField> own() {
    return all.stream().filter(RecordField::isOwn).toList();
  }
}
