package rapport.platform.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rapport.kernel.Complaint;
import rapport.kernel.Invalid;
import rapport.platform.words.Words;

/**
 * What is wrong with an input, in the user's words, by field; a template asks for each field's own.
 */
public record Complaints(Map<String, String> byField) {
  public static final Complaints NONE = new Complaints(Map.of());

  /** Says in words what a verb complained about; a field's first complaint counts. */
  public static Complaints of(Invalid invalid, Words words) {
    Map<String, String> byField = new LinkedHashMap<>();
    for (Complaint complaint : invalid.complaints()) {
      byField.putIfAbsent(complaint.field(), say(complaint, words));
    }
    return new Complaints(byField);
  }

  /** One complaint in words. */
  public static String say(Complaint complaint, Words words) {
    return words.text("complaint." + complaint.code(), complaint.details().toArray());
  }

  /** The message of a field, null if nothing is wrong with it. */
  public @Nullable String at(String field) {
    return byField.get(field);
  }

  public boolean isEmpty() {
    return byField.isEmpty();
  }
}
