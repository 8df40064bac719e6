package rapport.access;

import static rapport.access.db.Tables.SECOND_FACTOR_DUTY;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which roles must have a second factor. Who has none yet sets it up when signing in. */
@Component
@Transactional
public class SecondFactorDuty {
  /** Stands for every role, those to come included. */
  public static final String EVERYBODY = "*";

  /** Under which the record of changes keeps this installation's rule. */
  private static final UUID RULE = new UUID(0, 12);

  private final DSLContext sql;
  private final Changes changes;

  public SecondFactorDuty(DSLContext sql, Changes changes) {
    this.sql = sql;
    this.changes = changes;
  }

  /** The codes of the roles, or {@link #EVERYBODY}. */
  @Transactional(readOnly = true)
  public Set<String> roles() {
    return new TreeSet<>(
        sql.select(SECOND_FACTOR_DUTY.ROLE)
            .from(SECOND_FACTOR_DUTY)
            .fetch(SECOND_FACTOR_DUTY.ROLE));
  }

  /** Says anew which roles must. */
  public void require(Set<String> roles, Act act) {
    act.needs(Right.ADMINISTER);
    sql.deleteFrom(SECOND_FACTOR_DUTY).execute();
    Set<String> kept = roles.contains(EVERYBODY) ? Set.of(EVERYBODY) : roles;
    if (!kept.isEmpty()) {
      var rows = sql.insertInto(SECOND_FACTOR_DUTY, SECOND_FACTOR_DUTY.ROLE);
      for (String role : kept) {
        rows = rows.values(role);
      }
      rows.execute();
    }
    changes.record(act, "require", "second_factor", RULE, Map.of("roles", kept));
  }

  @Transactional(readOnly = true)
  boolean concerns(User user) {
    return sql.fetchExists(
        SECOND_FACTOR_DUTY, SECOND_FACTOR_DUTY.ROLE.in(EVERYBODY, user.role().code()));
  }
}
