package rapport.linkage;

/**
 * A field of the records to be linked.
 *
 * @param code under which records hold it, and reasons name it
 */
public record LinkField(String code, FieldKind kind) {}
