package rapport.access;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.select;
import static rapport.access.db.Tables.APP_USER;

import java.util.UUID;
import org.jooq.Field;

/** Employees as other modules' queries need them. */
public final class Colleagues {
  private Colleagues() {}

  /** By what the employee in a column is ordered: the name, in lower case; null for nobody. */
  public static Field<String> nameOf(Field<UUID> column) {
    return field(select(lower(APP_USER.NAME)).from(APP_USER).where(APP_USER.ID.eq(column)));
  }
}
