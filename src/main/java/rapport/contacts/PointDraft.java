package rapport.contacts;

/**
 * An address as somebody typed it.
 *
 * @param label work, home, mobile, other, or a word of the user's
 */
public record PointDraft(PointKind kind, String label, String value) {}
