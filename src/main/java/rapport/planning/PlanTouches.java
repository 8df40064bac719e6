package rapport.planning;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.trueCondition;
import static org.jooq.impl.DSL.val;
import static rapport.planning.db.Tables.CONTACT_PLAN_SHARE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
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
   * @param plans of which plans, all of one kind of client or of both
   * @param method of which line, empty for all
   * @param owners with whose clients
   * @param clientId with which client, empty for all
   * @param state completed or planned
   */
  public record Asked(
      List<ContactPlan> plans,
      Optional<Method> method,
      Owners owners,
      Optional<UUID> clientId,
      State state) {}

  /** The latest first, of those that the viewer sees. */
  public Page<Interaction> page(Asked asked, User viewer, Optional<Cursor> after, int limit) {
    asked.plans().forEach(plan -> Attainment.needs(viewer, plan.kind()));
    if (asked.plans().isEmpty()) {
      return new Page<>(List.of(), Optional.empty());
    }
    Stream<LocalDate> firsts = asked.plans().stream().map(plan -> plan.term().first());
    Stream<LocalDate> lasts = asked.plans().stream().map(plan -> plan.term().last());
    return behind.page(
        new TouchesBehind.Asked(
            (client, moment, method) -> meant(asked, viewer, client, moment, method),
            asked.state(),
            begin(firsts.min(Comparator.naturalOrder()).orElseThrow()),
            begin(lasts.max(Comparator.naturalOrder()).orElseThrow().plusDays(1))),
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
            .where(share.CLIENT_ID.eq(client), share.COUNTS.isTrue())
            .and(moment.ge(begin(share.FROM_DAY)).and(moment.lt(begin(share.UNTIL_DAY.plus(1)))))
            .and(seen(asked, viewer))
            .and(share.METHOD.eq(method).or(standsIn(asked, method)))
            .and(asked.method().map(one -> share.METHOD.eq(one.code())).orElse(trueCondition()))
            .and(asked.owners().of(share.RESPONSIBLE_ID))
            .and(asked.clientId().map(share.CLIENT_ID::eq).orElse(trueCondition())));
  }

  private static Condition seen(Asked asked, User viewer) {
    return asked.plans().stream()
        .map(plan ->
            CONTACT_PLAN_SHARE
                .PLAN_ID
                .eq(plan.id())
                .and(viewer.reach(plan.kind(), Deed.SEE).of(CONTACT_PLAN_SHARE.RESPONSIBLE_ID)))
        .reduce(Condition::or)
        .orElse(falseCondition());
  }

  /** Where something of another method was counted instead, the interactions of that one. */
  private static Condition standsIn(Asked asked, Field<String> method) {
    Condition any = falseCondition();
    for (ContactPlan plan : asked.plans()) {
      for (Edition edition : plan.editions()) {
        for (PlanLine line : edition.lines()) {
          for (PlanLine.Substitute substitute : line.substitutes()) {
            any =
                any.or(
                    CONTACT_PLAN_SHARE
                        .PLAN_ID
                        .eq(plan.id())
                        .and(CONTACT_PLAN_SHARE.METHOD.eq(line.method().code()))
                        .and(method.eq(substitute.method().code()))
                        .and(CONTACT_PLAN_SHARE.INSTEAD.gt(0)));
          }
        }
      }
    }
    return any;
  }

  private Field<Instant> begin(Field<LocalDate> day) {
    return field(
        "({0}::timestamp at time zone {1})",
        SQLDataType.INSTANT, day, val(settings.zone().getId()));
  }
}
