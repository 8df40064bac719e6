package rapport.duplicates;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import rapport.access.FieldNames;
import rapport.access.RecordKind;
import rapport.fields.OwnField;
import rapport.fields.OwnFields;
import rapport.linkage.Evidence;
import rapport.platform.words.Words;

/** Says in words why two records are taken for the same, or why not. */
@Component
public class ReasonWords {
  private final List<FieldNames> names;
  private final OwnFields own;

  ReasonWords(List<FieldNames> names, OwnFields own) {
    this.names = names;
    this.own = own;
  }

  /** What the fields of a kind are called, by their codes; asked for once and used for many. */
  public Map<String, String> fields(RecordKind kind, Words words) {
    Map<String, String> all = new LinkedHashMap<>();
    names.forEach(some -> all.putAll(some.of(kind, words)));
    for (OwnField field : own.inUse(kind)) {
      all.putIfAbsent(field.code(), field.label().in(words));
    }
    return all;
  }

  /** "Family name: the same". */
  public String text(Evidence evidence, Map<String, String> fields, Words words) {
    return fields.getOrDefault(evidence.field(), evidence.field())
        + ": "
        + words.text("duplicate.level." + evidence.level());
  }
}
