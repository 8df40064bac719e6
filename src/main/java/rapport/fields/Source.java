package rapport.fields;

import java.time.Instant;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** Where in the database the values of a field stand. */
public sealed interface Source {
  /** How what somebody types is brought into the form the database compares with. */
  UnaryOperator<String> fold();

  /**
   * In the record's own row.
   *
   * @param none what stands there when there is nothing, null for SQL's null
   */
  record Column(Field<?> value, UnaryOperator<String> fold, @Nullable Field<?> none)
      implements Source {}

  /**
   * In rows of another table, any number for a record.
   *
   * @param owner the column that leads to the record
   * @param also what else must hold of the rows
   */
  record Rows(
      Table<?> table, Field<UUID> owner, Field<?> value, Condition also, UnaryOperator<String> fold)
      implements Source {}

  /** The number of rows of another table whose moment is not older than so many days. */
  record Tally(Table<?> table, Field<UUID> owner, Field<Instant> moment, Condition also)
      implements Source {
    @Override
    public UnaryOperator<String> fold() {
      return UnaryOperator.identity();
    }
  }
}
