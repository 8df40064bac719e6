package rapport.planning.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import rapport.planning.DayLoads;
import rapport.planning.Overload;
import rapport.planning.Spread;
import rapport.planning.Spread.Kind;
import rapport.planning.SpreadStatus;
import rapport.platform.web.Ui;

/** Draws how full the days of colleagues are, with what a spread would plan on them. */
final class SpreadGrid {
  private static final int MOST_DAYS = 31;
  private static final int LEVELS = 4;

  private final Spread spread;
  private final DayLoads.Of loads;
  private final SpreadForm form;
  private final Ui ui;
  private final List<LocalDate> days;

  /**
   * @param form what was typed and couldn't be read
   */
  SpreadGrid(Spread spread, DayLoads.Of loads, SpreadForm form, Ui ui) {
    this.spread = spread;
    this.loads = loads;
    this.form = form;
    this.ui = ui;
    this.days = loads.days().stream().limit(MOST_DAYS).toList();
  }

  List<SpreadView.Day> days() {
    return days.stream()
        .map(day ->
            new SpreadView.Day(
                String.valueOf(day.getDayOfMonth()),
                ui.moments().heading(day),
                day.getDayOfWeek() == DayOfWeek.MONDAY))
        .toList();
  }

  SpreadView.Person person(UUID id, String name) {
    List<Spread.Row> its =
        spread.rows().stream().filter(row -> id.equals(row.responsibleId())).toList();
    List<Spread.Row> gets = its.stream().filter(row -> row.kind() == Kind.PLAN).toList();
    Map<LocalDate, Integer> planned = planned(its);
    return new SpreadView.Person(
        id.toString(),
        name,
        form.minutes(id, loads.capacity(id)),
        ui.t("spread.gets", ui.n("plan.touches", gets.size()), AheadView.time(minutes(gets), ui)),
        takes(id, its),
        days.stream().map(day -> load(id, day, planned.getOrDefault(day, 0))).toList());
  }

  /** What it would add to each day; nothing where it is added already. */
  private Map<LocalDate, Integer> planned(List<Spread.Row> its) {
    Map<LocalDate, Integer> planned = new TreeMap<>();
    its.stream()
        .filter(row -> spread.status() == SpreadStatus.OPEN && row.day() != null)
        .forEach(
            row -> planned.merge(Objects.requireNonNull(row.day()), row.minutes(), Integer::sum));
    return planned;
  }

  private static int minutes(List<Spread.Row> rows) {
    return rows.stream().mapToInt(Spread.Row::minutes).sum();
  }

  /** What it would take to do what finds no room; empty where all does. */
  private String takes(UUID id, List<Spread.Row> its) {
    List<Spread.Row> left = its.stream().filter(row -> row.kind() == Kind.NO_ROOM).toList();
    if (left.isEmpty()) {
      return "";
    }
    Overload.Ahead ahead =
        new Overload.Ahead(
            id, left.size(), minutes(left), 0, loads.workdays(id), loads.capacity(id));
    String touches = ui.n("plan.touches", ahead.touches());
    String lacking = AheadView.time(ahead.lacking(), ui);
    return ahead.days() == 0 || ahead.capacity() == 0
        ? ui.t("spread.left", touches, lacking)
        : ui.t(
            "spread.takes",
            touches,
            lacking,
            AheadView.time(ahead.moreADay(), ui),
            ui.n("plan.workdays", ahead.daysOfAnother()));
  }

  private SpreadView.Load load(UUID id, LocalDate day, int planned) {
    if (!loads.works(id, day)) {
      return new SpreadView.Load(-1, "", ui.t("spread.day-off"));
    }
    int taken = loads.taken(id, day) + planned;
    int room = loads.room(id, day);
    int level = taken == 0 ? 0 : room == 0 ? LEVELS : Math.clamp(LEVELS * taken / room, 1, LEVELS);
    return new SpreadView.Load(
        level,
        taken == 0 ? "" : ui.number(taken),
        ui.t("spread.load", ui.moments().heading(day), taken, room));
  }
}
