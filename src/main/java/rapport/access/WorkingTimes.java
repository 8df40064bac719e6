package rapport.access;

import static rapport.access.db.Tables.WORKING_TIME;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.kernel.Complaint;
import rapport.kernel.Conflict;
import rapport.kernel.Invalid;
import rapport.platform.WorkingWeek;
import rapport.platform.WorkingWeeks;

/** Keeps when the company works; what is reckoned in working time goes by it from then on. */
@Component
@Transactional
public class WorkingTimes implements WorkingWeeks {
  private static final int MOST_HOLIDAYS = 500;
  private static final UUID ID = new UUID(0, 29);

  private final DSLContext sql;
  private final Changes changes;

  WorkingTimes(DSLContext sql, Changes changes) {
    this.sql = sql;
    this.changes = changes;
  }

  /** The week with the version it is changed by. */
  public record Kept(WorkingWeek week, int version) {}

  @Override
  @Transactional(readOnly = true)
  public WorkingWeek current() {
    return kept().week();
  }

  @Transactional(readOnly = true)
  public Kept kept() {
    return sql.selectFrom(WORKING_TIME)
        .fetchSingle(row ->
            new Kept(
                WorkingWeek.of(
                    row.get(WORKING_TIME.HOURS),
                    new LinkedHashSet<>(List.of(row.get(WORKING_TIME.HOLIDAYS)))),
                row.get(WORKING_TIME.VERSION)));
  }

  /** Changes it; {@link Conflict} "stale" if somebody changed it since the version given. */
  public void change(WorkingWeek week, int version, Act act) {
    act.needs(Right.ADMINISTER);
    List<Complaint> complaints = new ArrayList<>();
    if (week.isNever()) {
      complaints.add(Complaint.of("day1", "neverWorking"));
    }
    if (week.holidays().size() > MOST_HOLIDAYS) {
      complaints.add(Complaint.of("holidays", "tooMany", MOST_HOLIDAYS));
    }
    if (!complaints.isEmpty()) {
      throw new Invalid(complaints);
    }
    int changed =
        sql.update(WORKING_TIME)
            .set(WORKING_TIME.HOURS, week.text())
            .set(WORKING_TIME.HOLIDAYS, new TreeSet<>(week.holidays()).toArray(LocalDate[]::new))
            .set(WORKING_TIME.VERSION, WORKING_TIME.VERSION.plus(1))
            .where(WORKING_TIME.VERSION.eq(version))
            .execute();
    if (changed == 0) {
      throw new Conflict("stale");
    }
    changes.record(act, "change", "working_time", ID, Map.of("hours", week.text()));
  }
}
