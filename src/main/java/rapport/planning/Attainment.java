package rapport.planning;

import static rapport.planning.db.Tables.CONTACT_PLAN_SUM;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Deed;
import rapport.access.Forbidden;
import rapport.access.RecordKind;
import rapport.access.Right;
import rapport.access.User;
import rapport.access.Users;
import rapport.interactions.Method;
import rapport.platform.BusinessCalendar;

/**
 * Plan against fact, for those clients whom the viewer sees. Read from sums: what it costs follows
 * from how many colleagues, lines and days there are, not from clients or touches.
 */
@Component
@Transactional(readOnly = true)
public class Attainment {
  private final DSLContext sql;
  private final Covering covering;
  private final BusinessCalendar calendar;
  private final Users users;

  Attainment(DSLContext sql, Covering covering, BusinessCalendar calendar, Users users) {
    this.sql = sql;
    this.covering = covering;
    this.calendar = calendar;
    this.users = users;
  }

  /** By what the rows of a report are told apart. */
  public enum By {
    COLLEAGUE,
    TEAM,
    LINE;

    /** As addresses, the API and message keys call it. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<By> ofCode(String code) {
      return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
    }
  }

  /**
   * One row.
   *
   * @param of the id of the colleague or team, the code of the method; empty for nobody and for all
   * @param lines the same by method
   */
  public record Row(String of, Figures all, Map<Method, Figures> lines) {}

  /**
   * A report.
   *
   * @param workdays how many days of work the plan has
   * @param passed how many of them are there to the end of today
   * @param left how many are left, today included
   */
  public record Report(Row all, List<Row> rows, int workdays, int passed, int left) {}

  /** Refuses whoever may not know who is whose, or when anybody was spoken with. */
  public static boolean mayKnow(User viewer, RecordKind kind) {
    return viewer.fieldRight(kind, "responsible").reads()
        && viewer.fieldRight(kind, "last_touch").reads();
  }

  static void needs(User viewer, RecordKind kind) {
    if (!mayKnow(viewer, kind)) {
      throw new Forbidden(Right.MANAGE_PLANS);
    }
  }

  /** The rows of a plan, those most behind first. */
  public Report of(ContactPlan plan, By by, User viewer) {
    needs(viewer, plan.kind());
    Pace pace = pace(plan);
    List<Record> sums =
        sums(
            CONTACT_PLAN_SUM
                .PLAN_ID
                .eq(plan.id())
                .and(viewer.reach(plan.kind(), Deed.SEE).of(CONTACT_PLAN_SUM.RESPONSIBLE_ID)));
    Map<String, Map<Method, Figures>> rows = new LinkedHashMap<>();
    Map<Method, Figures> all = new EnumMap<>(Method.class);
    Function<Record, String> key = key(by);
    for (Record sum : sums) {
      Method method = method(sum);
      Figures figures = figures(sum, plan, pace);
      rows.computeIfAbsent(key.apply(sum), one -> new EnumMap<>(Method.class))
          .merge(method, figures, Figures::besides);
      all.merge(method, figures, Figures::besides);
    }
    return new Report(
        row("", all),
        rows.entrySet().stream()
            .map(one -> row(one.getKey(), one.getValue()))
            .sorted(
                Comparator.comparing((Row row) -> -row.all().behind())
                    .thenComparing(row -> -row.all().target())
                    .thenComparing(Row::of))
            .toList(),
        pace.all(),
        pace.passed(),
        pace.left(plan.term().last()));
  }

  private Function<Record, String> key(By by) {
    return switch (by) {
      case COLLEAGUE -> sum -> text(sum.get(CONTACT_PLAN_SUM.RESPONSIBLE_ID));
      case LINE -> sum -> sum.get(CONTACT_PLAN_SUM.METHOD);
      case TEAM -> {
        Map<UUID, String> teams = new HashMap<>();
        users.all().forEach(user -> teams.put(user.id(), text(user.teamId())));
        yield sum -> teams.getOrDefault(sum.get(CONTACT_PLAN_SUM.RESPONSIBLE_ID), "");
      }
    };
  }

  private static String text(@Nullable UUID id) {
    return id == null ? "" : id.toString();
  }

  private static Row row(String of, Map<Method, Figures> lines) {
    return new Row(of, together(lines.values()), lines);
  }

  static Figures together(Collection<Figures> lines) {
    return lines.stream().reduce(Figures.NONE, Figures::plus);
  }

  /** Each of some plans as a whole, in one query. */
  public Map<UUID, Figures> of(Collection<ContactPlan> plans, User viewer) {
    Map<UUID, ContactPlan> known = new HashMap<>();
    plans.stream()
        .filter(plan -> mayKnow(viewer, plan.kind()))
        .forEach(plan -> known.put(plan.id(), plan));
    if (known.isEmpty()) {
      return Map.of();
    }
    Condition reached =
        Stream.of(RecordKind.CONTACT, RecordKind.COMPANY)
            .map(kind ->
                CONTACT_PLAN_SUM
                    .PLAN_ID
                    .in(ids(known.values(), kind))
                    .and(viewer.reach(kind, Deed.SEE).of(CONTACT_PLAN_SUM.RESPONSIBLE_ID)))
            .reduce(Condition::or)
            .orElseThrow();
    Map<UUID, Map<Method, Figures>> lines = lines(sums(reached), known);
    Map<UUID, Figures> all = new HashMap<>();
    lines.forEach((id, its) -> all.put(id, together(its.values())));
    return all;
  }

  private static Set<UUID> ids(Collection<ContactPlan> plans, RecordKind kind) {
    return plans.stream()
        .filter(plan -> plan.kind() == kind)
        .map(ContactPlan::id)
        .collect(Collectors.toSet());
  }

  private Map<UUID, Map<Method, Figures>> lines(List<Record> sums, Map<UUID, ContactPlan> known) {
    Map<UUID, Pace> paces = new HashMap<>();
    known.forEach((id, plan) -> paces.put(id, pace(plan)));
    Map<UUID, Map<Method, Figures>> lines = new HashMap<>();
    for (Record sum : sums) {
      UUID id = sum.get(CONTACT_PLAN_SUM.PLAN_ID);
      ContactPlan plan = Objects.requireNonNull(known.get(id));
      Pace pace = Objects.requireNonNull(paces.get(id));
      lines
          .computeIfAbsent(id, one -> new EnumMap<>(Method.class))
          .merge(method(sum), figures(sum, plan, pace), Figures::besides);
    }
    return lines;
  }

  /** What somebody promised in the plans that run now, by method; nothing without plans. */
  public Map<Method, Figures> mine(List<ContactPlan> running, User viewer) {
    Map<UUID, ContactPlan> known = new HashMap<>();
    running.stream()
        .filter(plan -> mayKnow(viewer, plan.kind()))
        .forEach(plan -> known.put(plan.id(), plan));
    Map<Method, Figures> all = new EnumMap<>(Method.class);
    if (!known.isEmpty()) {
      Condition mine =
          CONTACT_PLAN_SUM
              .RESPONSIBLE_ID
              .eq(viewer.id())
              .and(CONTACT_PLAN_SUM.PLAN_ID.in(known.keySet()));
      lines(sums(mine), known)
          .values()
          .forEach(lines ->
              lines.forEach((method, figures) -> all.merge(method, figures, Figures::besides)));
    }
    all.values().removeIf(figures -> figures.target() == 0);
    return all;
  }

  private List<Record> sums(Condition condition) {
    return List.copyOf(
        sql.selectFrom(CONTACT_PLAN_SUM)
            .where(condition, CONTACT_PLAN_SUM.CLIENTS.gt(0))
            .orderBy(CONTACT_PLAN_SUM.METHOD, CONTACT_PLAN_SUM.FROM_DAY)
            .fetch());
  }

  Pace pace(ContactPlan plan) {
    Set<LocalDate> worked = calendar.workdays(plan.term().first(), plan.term().last());
    return new Pace(WorkingDays.of(plan.term(), worked::contains), covering.today());
  }

  private static Method method(Record sum) {
    return Method.ofCode(sum.get(CONTACT_PLAN_SUM.METHOD)).orElseThrow();
  }

  private static Figures figures(Record sum, ContactPlan plan, Pace pace) {
    LocalDate from = sum.get(CONTACT_PLAN_SUM.FROM_DAY);
    LocalDate until = sum.get(CONTACT_PLAN_SUM.UNTIL_DAY);
    int target = sum.get(CONTACT_PLAN_SUM.TARGET);
    int counted = sum.get(CONTACT_PLAN_SUM.COUNTED);
    Integer perWeek = plan.line(method(sum), until).map(PlanLine::perWeek).orElse(null);
    return new Figures(
        sum.get(CONTACT_PLAN_SUM.CLIENTS),
        target,
        sum.get(CONTACT_PLAN_SUM.FACT),
        counted,
        sum.get(CONTACT_PLAN_SUM.PLANNED),
        sum.get(CONTACT_PLAN_SUM.MISSING),
        sum.get(CONTACT_PLAN_SUM.MINUTES),
        pace.expected(target, from, until),
        pace.reachable(target - counted, sum.get(CONTACT_PLAN_SUM.UNMET), perWeek, until));
  }
}
