package rapport.fields;

import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import rapport.access.RecordKind;

/**
 * The table of a kind of record.
 *
 * @param responsible who looks after a record, which decides who reaches it
 * @param present what holds of the records that were not removed
 */
public record RecordTable(
    RecordKind kind, Table<?> table, Field<UUID> id, Field<UUID> responsible, Condition present) {}
