package rapport.linkage;

import java.util.List;
import java.util.Map;

/**
 * A record as it comes: its fields as somebody typed them.
 *
 * @param values by the field's code; a field may hold several values, and be missing
 */
public record LinkedRecord(String id, Map<String, List<String>> values) {}
