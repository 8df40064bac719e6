package rapport.contacts.web;

import org.jspecify.annotations.Nullable;
import rapport.fields.RecordField;

/**
 * The head of a column.
 *
 * @param href the list ordered by it, or the other way round; null where it orders nothing
 * @param order {@code none}, {@code ascending} or {@code descending}, as ARIA calls it
 */
public record Column(RecordField field, String label, @Nullable String href, String order) {}
