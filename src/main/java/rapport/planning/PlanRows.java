package rapport.planning;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static rapport.planning.db.Tables.CONTACT_PLAN;
import static rapport.planning.db.Tables.CONTACT_PLAN_EDITION;
import static rapport.planning.db.Tables.CONTACT_PLAN_LINE;
import static rapport.platform.Among.among;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.access.Act;
import rapport.access.RecordKind;
import rapport.filters.FilterText;
import rapport.interactions.Method;
import rapport.kernel.Ids;

/** How plans are kept: read in two queries, however many there are. */
@Component
class PlanRows {
  private final DSLContext sql;

  PlanRows(DSLContext sql) {
    this.sql = sql;
  }

  /** Plans with all their editions, the ones that begin last first. */
  List<ContactPlan> where(Condition condition) {
    List<? extends Record> rows =
        sql.selectFrom(CONTACT_PLAN)
            .where(condition)
            .orderBy(CONTACT_PLAN.FIRST_DAY.desc(), CONTACT_PLAN.NAME, CONTACT_PLAN.ID)
            .fetch();
    if (rows.isEmpty()) {
      return List.of();
    }
    Map<UUID, List<Edition>> editions =
        editions(rows.stream().map(row -> row.get(CONTACT_PLAN.ID)).toList());
    return rows.stream().map(row -> plan(row, editions)).toList();
  }

  Optional<ContactPlan> find(UUID id) {
    return where(CONTACT_PLAN.ID.eq(id)).stream().findFirst();
  }

  private Map<UUID, List<Edition>> editions(List<UUID> planIds) {
    Map<UUID, Map<LocalDate, List<Record>>> lines =
        sql
            .select(
                CONTACT_PLAN_EDITION.PLAN_ID,
                CONTACT_PLAN_EDITION.FROM_DAY,
                CONTACT_PLAN_LINE.asterisk())
            .from(CONTACT_PLAN_EDITION)
            .join(CONTACT_PLAN_LINE)
            .on(CONTACT_PLAN_LINE.EDITION_ID.eq(CONTACT_PLAN_EDITION.ID))
            .where(among(CONTACT_PLAN_EDITION.PLAN_ID, planIds))
            .orderBy(CONTACT_PLAN_EDITION.FROM_DAY, CONTACT_PLAN_LINE.ORDINAL)
            .fetch()
            .stream()
            .collect(
                groupingBy(
                    row -> row.get(CONTACT_PLAN_EDITION.PLAN_ID),
                    groupingBy(
                        row -> row.get(CONTACT_PLAN_EDITION.FROM_DAY),
                        LinkedHashMap::new,
                        java.util.stream.Collectors.toList())));
    return lines.entrySet().stream()
        .collect(
            toMap(
                Map.Entry::getKey,
                plan ->
                    plan.getValue().entrySet().stream()
                        .map(one ->
                            new Edition(
                                one.getKey(), one.getValue().stream().map(PlanRows::line).toList()))
                        .toList()));
  }

  private static ContactPlan plan(Record row, Map<UUID, List<Edition>> editions) {
    UUID id = row.get(CONTACT_PLAN.ID);
    return new ContactPlan(
        id,
        row.get(CONTACT_PLAN.NAME),
        RecordKind.ofCode(row.get(CONTACT_PLAN.KIND)).orElseThrow(),
        FilterText.parse(row.get(CONTACT_PLAN.FILTER)),
        new Whose(row.get(CONTACT_PLAN.USER_ID), row.get(CONTACT_PLAN.TEAM_ID)),
        new Term(
            Term.Length.ofCode(row.get(CONTACT_PLAN.LENGTH)).orElseThrow(),
            row.get(CONTACT_PLAN.FIRST_DAY),
            row.get(CONTACT_PLAN.LAST_DAY)),
        editions.getOrDefault(id, List.of()),
        row.get(CONTACT_PLAN.COPIED_FROM),
        row.get(CONTACT_PLAN.COVERED_AT),
        row.get(CONTACT_PLAN.RETIRED_AT),
        row.get(CONTACT_PLAN.CREATED_BY),
        row.get(CONTACT_PLAN.CREATED_AT),
        row.get(CONTACT_PLAN.VERSION));
  }

  private static PlanLine line(Record row) {
    return new PlanLine(
        Method.ofCode(row.get(CONTACT_PLAN_LINE.METHOD)).orElseThrow(),
        row.get(CONTACT_PLAN_LINE.AMOUNT),
        row.get(CONTACT_PLAN_LINE.AT_LEAST),
        row.get(CONTACT_PLAN_LINE.MINUTES),
        row.get(CONTACT_PLAN_LINE.PURPOSE),
        row.get(CONTACT_PLAN_LINE.PER_WEEK),
        substitutes(row.get(CONTACT_PLAN_LINE.SUBSTITUTES), row.get(CONTACT_PLAN_LINE.WORTHS)));
  }

  private static List<PlanLine.Substitute> substitutes(String[] methods, Integer[] worths) {
    return IntStream.range(0, methods.length)
        .mapToObj(i -> new PlanLine.Substitute(Method.ofCode(methods[i]).orElseThrow(), worths[i]))
        .toList();
  }

  static Map<?, ?> columns(ContactPlan.Draft draft) {
    Map<Object, @Nullable Object> columns = new HashMap<>();
    columns.put(CONTACT_PLAN.NAME, draft.name().strip());
    columns.put(CONTACT_PLAN.KIND, draft.kind().code());
    columns.put(CONTACT_PLAN.FILTER, FilterText.of(draft.filter()));
    columns.put(CONTACT_PLAN.USER_ID, draft.whose().userId());
    columns.put(CONTACT_PLAN.TEAM_ID, draft.whose().teamId());
    columns.put(CONTACT_PLAN.LENGTH, draft.term().length().code());
    columns.put(CONTACT_PLAN.FIRST_DAY, draft.term().first());
    columns.put(CONTACT_PLAN.LAST_DAY, draft.term().last());
    return columns;
  }

  /** Puts lines in the place of those that held from this day on, if there were any. */
  void put(UUID planId, LocalDate from, List<PlanLine> lines) {
    sql.deleteFrom(CONTACT_PLAN_EDITION)
        .where(CONTACT_PLAN_EDITION.PLAN_ID.eq(planId), CONTACT_PLAN_EDITION.FROM_DAY.eq(from))
        .execute();
    UUID edition = Ids.next();
    sql.insertInto(CONTACT_PLAN_EDITION)
        .set(CONTACT_PLAN_EDITION.ID, edition)
        .set(CONTACT_PLAN_EDITION.PLAN_ID, planId)
        .set(CONTACT_PLAN_EDITION.FROM_DAY, from)
        .execute();
    var insert =
        sql.insertInto(
            CONTACT_PLAN_LINE,
            CONTACT_PLAN_LINE.EDITION_ID,
            CONTACT_PLAN_LINE.METHOD,
            CONTACT_PLAN_LINE.ORDINAL,
            CONTACT_PLAN_LINE.AMOUNT,
            CONTACT_PLAN_LINE.AT_LEAST,
            CONTACT_PLAN_LINE.MINUTES,
            CONTACT_PLAN_LINE.PURPOSE,
            CONTACT_PLAN_LINE.PER_WEEK,
            CONTACT_PLAN_LINE.SUBSTITUTES,
            CONTACT_PLAN_LINE.WORTHS);
    for (int i = 0; i < lines.size(); i++) {
      PlanLine line = lines.get(i);
      insert =
          insert.values(
              edition,
              line.method().code(),
              i,
              line.amount(),
              line.atLeast(),
              line.minutes(),
              line.purpose().strip(),
              line.perWeek(),
              line.substitutes().stream().map(one -> one.method().code()).toArray(String[]::new),
              line.substitutes().stream().map(PlanLine.Substitute::worth).toArray(Integer[]::new));
    }
    insert.execute();
  }

  /** Forgets all lines. */
  void clear(UUID planId) {
    sql.deleteFrom(CONTACT_PLAN_EDITION).where(CONTACT_PLAN_EDITION.PLAN_ID.eq(planId)).execute();
  }

  /** Writes a plan down as somebody wants it. */
  void insert(UUID id, ContactPlan.Draft draft, @Nullable UUID copiedFrom, Act act) {
    sql.insertInto(CONTACT_PLAN)
        .set(columns(draft))
        .set(CONTACT_PLAN.ID, id)
        .set(CONTACT_PLAN.COPIED_FROM, copiedFrom)
        .set(CONTACT_PLAN.CREATED_BY, act.userId())
        .set(CONTACT_PLAN.CREATED_AT, act.at())
        .execute();
    put(id, draft.term().first(), draft.lines());
  }
}
