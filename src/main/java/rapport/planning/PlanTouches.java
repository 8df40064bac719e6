package rapport.planning;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.trueCondition;
import static org.jooq.impl.DSL.val;
import static rapport.planning.db.Tables.CONTACT_PLAN_SHARE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Deed;
import rapport.access.User;
import rapport.interactions.Interaction;
import rapport.interactions.Method;
import rapport.interactions.State;
import rapport.interactions.TouchesBehind;
import rapport.kernel.Cursor;
import rapport.kernel.Page;
import rapport.platform.Settings;

/** The interactions behind a number of plan against fact. */
@Component
@Transactional(readOnly = true)
public class PlanTouches {
  private final TouchesBehind behind;
  private final Settings settings;

  PlanTouches(TouchesBehind behind, Settings settings) {
    this.behind = behind;
    this.settings = settings;
  }

  /**
   * Which number.
   *
   * @param method of which line, empty for all
   * @param responsibleId with whose clients, empty for all
   * @param clientId with which client, empty for all
   * @param state completed or planned
   */
  public record Asked(
      ContactPlan plan,
      Optional<Method> method,
      Optional<UUID> responsibleId,
      Optional<UUID> clientId,
      State state) {}

  /** The latest first, of those that the viewer sees. */
  public Page<Interaction> page(Asked asked, User viewer, Optional<Cursor> after, int limit) {
    Attainment.needs(viewer, asked.plan().kind());
    Term term = asked.plan().term();
    return behind.page(
        new TouchesBehind.Asked(
            (client, moment, method) -> meant(asked, viewer, client, moment, method),
            asked.state(),
            begin(term.first()),
            begin(term.last().plusDays(1))),
        viewer,
        after,
        limit);
  }

  private Instant begin(LocalDate day) {
    return day.atStartOfDay(settings.zone()).toInstant();
  }

  private Condition meant(
      Asked asked, User viewer, Field<UUID> client, Field<Instant> moment, Field<String> method) {
    var share = CONTACT_PLAN_SHARE;
    return exists(
        selectOne()
            .from(share)
            .where(share.CLIENT_ID.eq(client), share.PLAN_ID.eq(asked.plan().id()))
            .and(share.METHOD.eq(method).and(share.COUNTS.isTrue()))
            .and(moment.ge(begin(share.FROM_DAY)).and(moment.lt(begin(share.UNTIL_DAY.plus(1)))))
            .and(viewer.reach(asked.plan().kind(), Deed.SEE).of(share.RESPONSIBLE_ID))
            .and(asked.method().map(one -> share.METHOD.eq(one.code())).orElse(trueCondition()))
            .and(asked.responsibleId().map(share.RESPONSIBLE_ID::eq).orElse(trueCondition()))
            .and(asked.clientId().map(share.CLIENT_ID::eq).orElse(trueCondition())));
  }

  private Field<Instant> begin(Field<LocalDate> day) {
    return field(
        "({0}::timestamp at time zone {1})",
        SQLDataType.INSTANT, day, val(settings.zone().getId()));
  }
}
