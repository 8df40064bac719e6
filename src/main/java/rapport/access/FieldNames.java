package rapport.access;

import java.util.Map;
import rapport.platform.words.Words;

/**
 * Which fields a kind of record has that a role can be kept from reading or writing. Declared here,
 * implemented by whoever knows the fields.
 */
public interface FieldNames {
  /** Code → what people call it, in the order of the card. */
  Map<String, String> of(RecordKind kind, Words words);
}
