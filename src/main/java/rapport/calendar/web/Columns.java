package rapport.calendar.web;

import static java.util.stream.Collectors.groupingBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import rapport.access.User;
import rapport.calendar.View;
import rapport.interactions.Days.Taken;
import rapport.interactions.web.EntryLine;
import rapport.platform.BusinessCalendar;
import rapport.platform.PublicDay;
import rapport.platform.WorkingWeek;
import rapport.platform.web.Ui;

/** Spreads interactions over the columns of a calendar, by the clock of whoever looks. */
final class Columns {
  private static final int DAY = 24 * 60;
  private static final int CELL = 4; // what a day of a month has room for

  private final CalendarAsked asked;
  private final Ui ui;
  private final BusinessCalendar business;

  Columns(CalendarAsked asked, Ui ui, BusinessCalendar business) {
    this.asked = asked;
    this.ui = ui;
    this.business = business;
  }

  /** A column for each colleague; one who isn't known to work anywhen has none. */
  List<Given> byColleague(List<User> colleagues, Map<UUID, WorkingWeek> weeks, List<Taken> taken) {
    Map<UUID, List<Taken>> each =
        taken.stream()
            .filter(one -> days(one).anyMatch(asked.day()::equals))
            .collect(groupingBy(Taken::responsibleId));
    return colleagues.stream()
        .flatMap(user ->
            Optional.ofNullable(weeks.get(user.id())).stream()
                .map(week ->
                    given(
                        asked.day(),
                        user.name(),
                        user.id().toString(),
                        week,
                        each.getOrDefault(user.id(), List.of()))))
        .toList();
  }

  /** A column for each day. */
  List<Given> byDay(List<LocalDate> days, WorkingWeek week, List<Taken> taken) {
    DayTitles titles = new DayTitles(ui);
    boolean mine = asked.whose().equals(CalendarAsked.ME) || asked.isTeams();
    Map<LocalDate, List<Taken>> each = new HashMap<>();
    taken.forEach(one ->
        days(one).forEach(day -> each.computeIfAbsent(day, none -> new ArrayList<>()).add(one)));
    return days.stream()
        .map(day ->
            given(
                day,
                titles.above(day, asked.view()),
                mine ? "" : asked.whose(),
                week,
                each.getOrDefault(day, List.of())))
        .toList();
  }

  /** The days something fills a part of; what is for a day as a whole is on that one. */
  private Stream<LocalDate> days(Taken one) {
    LocalDate first = ui.moments().dayOf(one.moment());
    return one.dayOnly() || one.length().isZero()
        ? Stream.of(first)
        : first.datesUntil(ui.moments().dayOf(one.end().minusNanos(1)).plusDays(1));
  }

  /**
   * What a column is made of.
   *
   * @param shown what there is room for: what is meant for the day as a whole first
   * @param count of all there is
   */
  record Given(
      LocalDate day,
      String title,
      String ownerId,
      WorkingWeek week,
      List<Taken> shown,
      int count) {}

  private Given given(
      LocalDate day, String title, String ownerId, WorkingWeek week, List<Taken> here) {
    List<Taken> sorted =
        here.stream().sorted(Comparator.comparing((Taken one) -> !one.dayOnly())).toList();
    boolean crowded = asked.view() == View.MONTH && here.size() > CELL;
    List<Taken> shown = crowded ? sorted.subList(0, CELL - 1) : sorted;
    return new Given(day, title, ownerId, week, shown, here.size());
  }

  /**
   * The column with what it shows.
   *
   * @param lines what all columns show, by id
   */
  Column column(Given given, Map<UUID, EntryLine> lines) {
    LocalDate day = given.day();
    List<EntryLine> here =
        given.shown().stream()
            .flatMap(one -> Optional.ofNullable(lines.get(one.id())).stream())
            .toList();
    Optional<PublicDay> marked = given.week().marked(day);
    return new Column(
        day,
        given.title(),
        marked.map(one -> ui.t(one.key())).orElse(""),
        asked.address(View.DAY, day),
        given.ownerId(),
        day.equals(ui.moments().today()),
        given.week().hours(day).isEmpty(),
        asked.view() == View.MONTH && day.getMonth() != asked.day().getMonth(),
        work(day, given.week()),
        here,
        given.count(),
        here.stream().filter(Columns::isWhole).toList(),
        Block.sideBySide(
            here.stream().filter(line -> !isWhole(line)).map(line -> block(line, day)).toList()));
  }

  private static boolean isWhole(EntryLine line) {
    return line.interaction().dayOnly();
  }

  private Instant start(LocalDate day) {
    return day.atStartOfDay(zone()).toInstant();
  }

  private ZoneId zone() {
    return ui.zone();
  }

  private Block block(EntryLine line, LocalDate day) {
    Instant to = line.moment().plusSeconds(60L * Looks.drawnMinutes(line));
    int from = minute(line.moment(), day);
    return Block.of(line, from, minute(to, day) - from);
  }

  /** Which minute of a day's clock a moment is; 0 before the day, the last one after it. */
  private int minute(Instant moment, LocalDate day) {
    LocalDate of = ui.moments().dayOf(moment);
    if (of.isBefore(day)) {
      return 0;
    }
    return of.isAfter(day)
        ? DAY
        : (int)
            Duration.between(day.atStartOfDay(), moment.atZone(zone()).toLocalDateTime())
                .toMinutes();
  }

  private List<String> work(LocalDate day, WorkingWeek week) {
    return business.open(start(day), start(day.plusDays(1)), week).stream()
        .map(shift -> place(minute(shift.from(), day), minute(shift.to(), day)))
        .toList();
  }

  private static String place(int from, int to) {
    int minutes = to - from;
    return "h%d m%d lh%d lm%d"
        .formatted(from / 60, Block.rounded(from % 60), minutes / 60, Block.rounded(minutes % 60));
  }

  /** Where the line of now stands. */
  String now() {
    int minute = minute(ui.now(), ui.moments().today());
    return place(minute, minute);
  }
}
