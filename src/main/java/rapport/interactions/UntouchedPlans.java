package rapport.interactions;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static rapport.interactions.db.Tables.INTERACTION;
import static rapport.interactions.db.Tables.PARTICIPANT;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Act;
import rapport.access.Right;

/** What Rapport itself has planned, as long as nobody has worked on it. */
@Component
@Transactional
public class UntouchedPlans {
  private final DSLContext sql;
  private final TakingBack takingBack;

  UntouchedPlans(DSLContext sql, TakingBack takingBack) {
    this.sql = sql;
    this.takingBack = takingBack;
  }

  /**
   * Something that is planned still, as it was last seen.
   *
   * @param contactId the first of those it is with
   * @param slot when it shall take place
   */
  public record Untouched(
      UUID interactionId,
      int version,
      UUID responsibleId,
      UUID contactId,
      @Nullable UUID companyId,
      Method method,
      Slot slot) {}

  /** Those of some interactions that are planned and still of the version one knows; one query. */
  @Transactional(readOnly = true)
  public List<Untouched> of(Map<UUID, Integer> versions) {
    Field<UUID> contact =
        field(
            select(PARTICIPANT.CONTACT_ID)
                .from(PARTICIPANT)
                .where(PARTICIPANT.INTERACTION_ID.eq(INTERACTION.ID))
                .orderBy(PARTICIPANT.ORDINAL)
                .limit(1));
    return sql
        .select(INTERACTION.fields())
        .select(contact.as("contact_id"))
        .from(INTERACTION)
        .where(INTERACTION.ID.eq(any(versions.keySet().toArray(UUID[]::new))))
        .and(INTERACTION.STATE.eq(inline(State.PLANNED.code())))
        .fetch()
        .stream()
        .filter(row -> row.get(INTERACTION.VERSION).equals(versions.get(row.get(INTERACTION.ID))))
        .map(UntouchedPlans::untouched)
        .toList();
  }

  private static Untouched untouched(Record row) {
    return new Untouched(
        row.get(INTERACTION.ID),
        row.get(INTERACTION.VERSION),
        row.get(INTERACTION.RESPONSIBLE_ID),
        row.get("contact_id", UUID.class),
        row.get(INTERACTION.COMPANY_ID),
        Method.ofCode(row.get(INTERACTION.METHOD)).orElseThrow(),
        new Slot(row.get(INTERACTION.MOMENT), row.get(INTERACTION.DUE_AT)));
  }

  /**
   * Takes one away, whenever it was planned; {@link rapport.kernel.Conflict} "workedOn" if it isn't
   * of this version any more, and "notPlanned" if it isn't planned.
   */
  public void retract(UUID id, int version, Act act) {
    act.needs(Right.LOG_INTERACTIONS);
    takingBack.retract(id, version, act);
  }
}
