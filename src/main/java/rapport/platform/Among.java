package rapport.platform;

import static org.jooq.impl.DSL.any;

import java.util.Collection;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;

/** Rows of which a column is one of some ids. */
public final class Among {
  private Among() {}

  /**
   * The ids as one array and not as a list of parameters: the statement is the same however many
   * there are, so the database keeps it prepared and nobody writes it out anew. Nothing is among
   * none.
   */
  public static Condition among(Field<UUID> column, Collection<UUID> ids) {
    return column.eq(any(ids.toArray(UUID[]::new)));
  }
}
