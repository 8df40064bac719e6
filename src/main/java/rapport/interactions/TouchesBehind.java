package rapport.interactions;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;
import static rapport.interactions.db.Tables.INTERACTION;
import static rapport.interactions.db.Tables.TIMELINE_ENTRY;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.User;
import rapport.kernel.Cursor;
import rapport.kernel.Page;

/** Reads the interactions behind a number that another module counted. */
@Component
@Transactional(readOnly = true)
public class TouchesBehind {
  private final DSLContext sql;
  private final InteractionLog log;

  TouchesBehind(DSLContext sql, InteractionLog log) {
    this.sql = sql;
    this.log = log;
  }

  /** Which touches of which clients are meant, as whoever counted them says it. */
  public interface Meant {
    Condition of(Field<UUID> clientId, Field<Instant> moment, Field<String> method);
  }

  /**
   * What is asked for.
   *
   * @param from the moment from which they are
   * @param to the moment before which they are
   */
  public record Asked(Meant meant, State state, Instant from, Instant to) {}

  /** Those that count and that the viewer sees, the latest first. */
  public Page<Interaction> page(Asked asked, User viewer, Optional<Cursor> after, int limit) {
    var rows =
        sql.selectFrom(INTERACTION)
            .where(INTERACTION.MOMENT.ge(asked.from()))
            .and(INTERACTION.MOMENT.lt(asked.to()))
            .and(INTERACTION.STATE.eq(asked.state().code()))
            .and(INTERACTION.RELEVANT.isTrue())
            .and(
                exists(
                    selectOne()
                        .from(TIMELINE_ENTRY)
                        .where(TIMELINE_ENTRY.ENTRY_ID.eq(INTERACTION.ID))
                        .and(
                            asked
                                .meant()
                                .of(
                                    TIMELINE_ENTRY.SUBJECT_ID,
                                    INTERACTION.MOMENT,
                                    INTERACTION.METHOD))))
            .and(Visible.to(viewer))
            .and(InteractionLog.before(after, INTERACTION.MOMENT, INTERACTION.ID))
            .orderBy(INTERACTION.MOMENT.desc(), INTERACTION.ID.desc())
            .limit(limit + 1)
            .fetch();
    return log.page(List.copyOf(rows), viewer, limit);
  }
}
