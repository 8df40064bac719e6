package rapport.access;

import static rapport.access.db.Tables.APP_USER;
import static rapport.access.db.Tables.OWN_WORKING_TIME;
import static rapport.access.db.Tables.WORKING_TIME;
import static rapport.platform.Among.among;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.kernel.Complaint;
import rapport.kernel.Conflict;
import rapport.kernel.Invalid;
import rapport.platform.PublicHolidays;
import rapport.platform.WorkingWeek;
import rapport.platform.WorkingWeeks;

/**
 * Keeps when the company works, and the teams and employees who work otherwise; what is reckoned in
 * working time goes by it from then on.
 */
@Component
@Transactional
public class WorkingTimes implements WorkingWeeks {
  private static final int MOST_DAYS = 500;
  private static final UUID ID = new UUID(0, 29);

  private final DSLContext sql;
  private final Teams teams;
  private final Changes changes;

  WorkingTimes(DSLContext sql, Teams teams, Changes changes) {
    this.sql = sql;
    this.teams = teams;
    this.changes = changes;
  }

  /**
   * The week with the version it is changed by.
   *
   * @param own false where a team or an employee works as those above them
   */
  public record Kept(WorkingWeek week, int version, boolean own) {}

  @Override
  @Transactional(readOnly = true)
  public WorkingWeek current() {
    return kept().week();
  }

  /** The company's. */
  @Transactional(readOnly = true)
  public Kept kept() {
    return sql.selectFrom(WORKING_TIME)
        .fetchSingle(row ->
            new Kept(
                week(
                    row.get(WORKING_TIME.HOURS),
                    row.get(WORKING_TIME.COUNTRY),
                    row.get(WORKING_TIME.HOLIDAYS),
                    row.get(WORKING_TIME.WORKDAYS)),
                row.get(WORKING_TIME.VERSION),
                true));
  }

  private static WorkingWeek week(
      String hours, String country, LocalDate[] holidays, LocalDate[] workdays) {
    return WorkingWeek.of(hours, new LinkedHashSet<>(List.of(holidays)))
        .with(
            new LinkedHashSet<>(List.of(workdays)),
            PublicHolidays.ofCode(country).orElse(PublicHolidays.NONE));
  }

  /** That of a team or an employee, which may be another's; three queries whoever it is. */
  @Transactional(readOnly = true)
  public Kept of(UUID ownerId) {
    Map<UUID, Kept> all = own();
    Map<UUID, Team> tree = tree();
    @Nullable UUID teamId =
        tree.containsKey(ownerId)
            ? ownerId
            : sql.select(APP_USER.TEAM_ID)
                .from(APP_USER)
                .where(APP_USER.ID.eq(ownerId))
                .fetchOne(APP_USER.TEAM_ID);
    Kept own = all.get(ownerId);
    return own != null
        ? own
        : new Kept(above(teamId, tree, all).orElseGet(this::current), 0, false);
  }

  @Override
  @Transactional(readOnly = true)
  public Map<UUID, WorkingWeek> of(Collection<UUID> employeeIds) {
    WorkingWeek company = current();
    Map<UUID, Kept> all = own();
    Map<UUID, WorkingWeek> weeks = new HashMap<>();
    if (all.isEmpty()) { // as in most companies: nobody has to be read then
      employeeIds.forEach(id -> weeks.put(id, company));
      return weeks;
    }
    Map<UUID, Team> tree = tree();
    sql.select(APP_USER.ID, APP_USER.TEAM_ID)
        .from(APP_USER)
        .where(among(APP_USER.ID, employeeIds))
        .forEach(row -> {
          Kept own = all.get(row.value1());
          weeks.put(
              row.value1(),
              own == null ? above(row.value2(), tree, all).orElse(company) : own.week());
        });
    return weeks;
  }

  private Map<UUID, Team> tree() {
    Map<UUID, Team> tree = new HashMap<>();
    teams.all().forEach(team -> tree.put(team.id(), team));
    return tree;
  }

  private static Optional<WorkingWeek> above(
      @Nullable UUID teamId, Map<UUID, Team> tree, Map<UUID, Kept> all) {
    for (UUID id = teamId; id != null; ) {
      Kept own = all.get(id);
      if (own != null) {
        return Optional.of(own.week());
      }
      Team team = tree.get(id);
      id = team == null ? null : team.parentId();
    }
    return Optional.empty();
  }

  private Map<UUID, Kept> own() {
    Map<UUID, Kept> all = new HashMap<>();
    sql.selectFrom(OWN_WORKING_TIME)
        .forEach(row ->
            all.put(
                row.get(OWN_WORKING_TIME.OWNER_ID),
                new Kept(
                    week(
                        row.get(OWN_WORKING_TIME.HOURS),
                        row.get(OWN_WORKING_TIME.COUNTRY),
                        row.get(OWN_WORKING_TIME.HOLIDAYS),
                        row.get(OWN_WORKING_TIME.WORKDAYS)),
                    row.get(OWN_WORKING_TIME.VERSION),
                    true)));
    return all;
  }

  /**
   * Changes the company's; {@link Conflict} "stale" if somebody changed it since the version given.
   */
  public void change(WorkingWeek week, int version, Act act) {
    check(week, act);
    int changed =
        sql.update(WORKING_TIME)
            .set(WORKING_TIME.HOURS, week.text())
            .set(WORKING_TIME.COUNTRY, week.kept().code())
            .set(WORKING_TIME.HOLIDAYS, days(week.holidays()))
            .set(WORKING_TIME.WORKDAYS, days(week.workdays()))
            .set(WORKING_TIME.VERSION, WORKING_TIME.VERSION.plus(1))
            .where(WORKING_TIME.VERSION.eq(version))
            .execute();
    record(changed, ID, week, act);
  }

  /**
   * Gives a team or an employee a working time of their own, or changes it.
   *
   * @param version 0 where there was none; {@link Conflict} "stale" if there is by now
   */
  public void change(UUID ownerId, WorkingWeek week, int version, Act act) {
    check(week, act);
    int changed =
        version == 0
            ? sql.insertInto(OWN_WORKING_TIME)
                .set(OWN_WORKING_TIME.OWNER_ID, ownerId)
                .set(OWN_WORKING_TIME.HOURS, week.text())
                .set(OWN_WORKING_TIME.COUNTRY, week.kept().code())
                .set(OWN_WORKING_TIME.HOLIDAYS, days(week.holidays()))
                .set(OWN_WORKING_TIME.WORKDAYS, days(week.workdays()))
                .onConflictDoNothing()
                .execute()
            : sql.update(OWN_WORKING_TIME)
                .set(OWN_WORKING_TIME.HOURS, week.text())
                .set(OWN_WORKING_TIME.COUNTRY, week.kept().code())
                .set(OWN_WORKING_TIME.HOLIDAYS, days(week.holidays()))
                .set(OWN_WORKING_TIME.WORKDAYS, days(week.workdays()))
                .set(OWN_WORKING_TIME.VERSION, OWN_WORKING_TIME.VERSION.plus(1))
                .where(OWN_WORKING_TIME.OWNER_ID.eq(ownerId), OWN_WORKING_TIME.VERSION.eq(version))
                .execute();
    record(changed, ownerId, week, act);
  }

  /** A team or an employee works as those above them again. */
  public void forget(UUID ownerId, Act act) {
    act.needs(Right.ADMINISTER);
    sql.deleteFrom(OWN_WORKING_TIME).where(OWN_WORKING_TIME.OWNER_ID.eq(ownerId)).execute();
    changes.record(act, "remove", "working_time", ownerId, Map.of());
  }

  private static void check(WorkingWeek week, Act act) {
    act.needs(Right.ADMINISTER);
    List<Complaint> complaints = new ArrayList<>();
    if (week.isNever()) {
      complaints.add(Complaint.of("day1", "neverWorking"));
    }
    if (week.holidays().size() > MOST_DAYS) {
      complaints.add(Complaint.of("holidays", "tooMany", MOST_DAYS));
    }
    if (week.workdays().size() > MOST_DAYS) {
      complaints.add(Complaint.of("workdays", "tooMany", MOST_DAYS));
    }
    if (!complaints.isEmpty()) {
      throw new Invalid(complaints);
    }
  }

  private void record(int changed, UUID id, WorkingWeek week, Act act) {
    if (changed == 0) {
      throw new Conflict("stale");
    }
    changes.record(
        act,
        "change",
        "working_time",
        id,
        Map.of("hours", week.text(), "country", week.kept().code()));
  }

  private static LocalDate[] days(Collection<LocalDate> days) {
    return new TreeSet<>(days).toArray(LocalDate[]::new);
  }
}
