package rapport.linkage;

/**
 * What one comparison says of two records.
 *
 * @param field the field it is about
 * @param level at which step they stand: exact, close, swapped …
 * @param bits how much that speaks for the same, negative against; one bit doubles the odds
 */
public record Evidence(String field, String level, double bits) {}
