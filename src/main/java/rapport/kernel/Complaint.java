package rapport.kernel;

import java.util.List;

/**
 * What is wrong with one field of an input.
 *
 * @param field the field's name as the form and the API call it; empty where it concerns the whole
 * @param code what is wrong, the message key below {@code complaint.}
 * @param details values for the placeholders of the message
 */
public record Complaint(String field, String code, List<Object> details) {
  public static Complaint of(String field, String code, Object... details) {
    return new Complaint(field, code, List.of(details));
  }
}
