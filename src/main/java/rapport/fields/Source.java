package rapport.fields;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
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

  /** Several in the record's own row, in an array that is never SQL's null. */
  record Many(Field<String[]> values) implements Source {
    @Override
    public UnaryOperator<String> fold() {
      return UnaryOperator.identity();
    }
  }

  /**
   * In rows of another table, any number for a record.
   *
   * @param owner the column that leads to the record
   * @param also what else must hold of the rows
   */
  record Rows(
      Table<?> table, Field<UUID> owner, Field<?> value, Condition also, UnaryOperator<String> fold)
      implements Source {}

  /** Of a record this one leads to: shown along with it, and asked for there. */
  record Elsewhere() implements Source {
    @Override
    public UnaryOperator<String> fold() {
      return UnaryOperator.identity();
    }
  }

  /** The number of rows of another table whose moment is not older than so many days. */
  record Tally(Table<?> table, Field<UUID> owner, Field<Instant> moment, Condition also)
      implements Source {
    /** How many days back lists count, which ask nobody how many. */
    public static final int USUAL_DAYS = 30;

    /**
     * By what records are ordered at a moment: each that has any in a row with their number, read
     * together from the few that happened lately.
     */
    Ordering orderedAt(Instant now) {
      Field<UUID> of = owner.as("tallied_id");
      Field<Integer> times = DSL.count().as("times");
      Table<?> tallied =
          DSL.select(of, times)
              .from(table)
              .where(also, moment.between(now.minus(Duration.ofDays(USUAL_DAYS)), now))
              .groupBy(owner)
              .asTable("tallied");
      Field<Integer> key = DSL.field(DSL.name("tallied", "times"), SQLDataType.INTEGER);
      Field<UUID> id = DSL.field(DSL.name("tallied", "tallied_id"), SQLDataType.UUID);
      return Ordering.in(new Rows(tallied, id, key, DSL.noCondition(), fold()), key);
    }

    @Override
    public UnaryOperator<String> fold() {
      return UnaryOperator.identity();
    }
  }
}
