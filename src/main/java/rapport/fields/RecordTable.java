package rapport.fields;

import java.util.UUID;
import org.jooq.Field;
import org.jooq.Table;
import rapport.access.RecordKind;

/**
 * The table of a kind of record.
 *
 * @param responsible who looks after a record, which decides who reaches it
 */
public record RecordTable(
    RecordKind kind, Table<?> table, Field<UUID> id, Field<UUID> responsible) {}
