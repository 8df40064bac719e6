package rapport.access;

import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.noCondition;
import static rapport.platform.Among.among;

import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/**
 * How far a deed of a user reaches: to the records of which employees. The one place that turns
 * rights into SQL.
 *
 * @param all to every record, whoever is responsible
 * @param userIds to the records these employees are responsible for
 * @param nobodys also to the records nobody is responsible for
 */
public record Reach(boolean all, Set<UUID> userIds, boolean nobodys) {
  public static final Reach EVERYTHING = new Reach(true, Set.of(), true);
  public static final Reach NOTHING = new Reach(false, Set.of(), false);

  /** Whether a record of this employee is within reach. */
  public boolean includes(@Nullable UUID responsibleId) {
    return all || (responsibleId == null ? nobodys : userIds.contains(responsibleId));
  }

  /** The same for rows. */
  public Condition of(Field<UUID> responsible) {
    if (all) {
      return noCondition();
    }
    Condition mine = userIds.isEmpty() ? falseCondition() : among(responsible, userIds);
    return nobodys ? mine.or(responsible.isNull()) : mine;
  }
}
