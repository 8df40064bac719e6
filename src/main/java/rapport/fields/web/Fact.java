package rapport.fields.web;

import java.util.List;
import java.util.Map;
import rapport.fields.RecordField;

/**
 * What one field holds, as a card shows it.
 *
 * @param path where it is edited in place; the form is at {@code <path>/edit}
 * @param values in their text form, none if nothing is known
 * @param editable whether whoever looks may change it here
 * @param colleagues names of employees by id, for fields that hold one
 */
public record Fact(
    RecordField field,
    String path,
    List<String> values,
    boolean editable,
    Map<String, String> colleagues) {
  public boolean isEmpty() {
    return values.isEmpty();
  }

  public String id() {
    return "fact-" + field.code();
  }

  /** The name of an employee, empty for one who is not there any more. */
  public String colleague(String id) {
    return colleagues.getOrDefault(id, "");
  }
}
