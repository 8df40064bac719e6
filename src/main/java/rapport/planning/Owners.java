package rapport.planning;

import static org.jooq.impl.DSL.trueCondition;
import static rapport.platform.Among.among;

import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;

/**
 * Whose clients are meant.
 *
 * @param everybody all that the viewer sees, whatever the rest says
 * @param ids those of these colleagues
 * @param nobody those of nobody, too
 */
public record Owners(boolean everybody, Set<UUID> ids, boolean nobody) {
  public static final Owners ALL = new Owners(true, Set.of(), true);
  public static final Owners NOBODY = new Owners(false, Set.of(), true);

  public Owners {
    ids = Set.copyOf(ids);
  }

  public static Owners colleague(UUID id) {
    return new Owners(false, Set.of(id), false);
  }

  public static Owners some(Set<UUID> ids, boolean nobody) {
    return new Owners(false, ids, nobody);
  }

  Condition of(Field<UUID> responsible) {
    if (everybody) {
      return trueCondition();
    }
    Condition theirs = among(responsible, ids);
    return nobody ? theirs.or(responsible.isNull()) : theirs;
  }
}
