package rapport.calendar.web;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import rapport.access.User;
import rapport.calendar.View;
import rapport.interactions.web.EntryLine;
import rapport.platform.BusinessCalendar;
import rapport.platform.PublicDay;
import rapport.platform.WorkingWeek;
import rapport.platform.web.Ui;

/** Spreads lines over the columns of a calendar, by the clock of whoever looks. */
final class Columns {
  private static final int DAY = 24 * 60;

  private final CalendarAsked asked;
  private final Ui ui;
  private final BusinessCalendar business;

  Columns(CalendarAsked asked, Ui ui, BusinessCalendar business) {
    this.asked = asked;
    this.ui = ui;
    this.business = business;
  }

  /** A column for each colleague; one who isn't known to work anywhen has none. */
  List<Column> byColleague(
      List<User> colleagues, Map<UUID, WorkingWeek> weeks, List<EntryLine> lines) {
    return colleagues.stream()
        .flatMap(user ->
            Optional.ofNullable(weeks.get(user.id())).stream()
                .map(week -> new Given(asked.day(), user.name(), user.id().toString(), week))
                .map(given -> column(given, of(user, lines))))
        .toList();
  }

  private static List<EntryLine> of(User user, List<EntryLine> lines) {
    return lines.stream()
        .filter(line -> line.interaction().responsibleId().equals(user.id()))
        .toList();
  }

  /** A column for each day. */
  List<Column> byDay(List<LocalDate> days, WorkingWeek week, List<EntryLine> lines) {
    DayTitles titles = new DayTitles(ui);
    boolean mine = asked.whose().equals(CalendarAsked.ME) || asked.isTeams();
    return days.stream()
        .map(
            day -> new Given(day, titles.above(day, asked.view()), mine ? "" : asked.whose(), week))
        .map(given -> column(given, lines))
        .toList();
  }

  /** What a column is made of. */
  private record Given(LocalDate day, String title, String ownerId, WorkingWeek week) {}

  private Column column(Given given, List<EntryLine> all) {
    LocalDate day = given.day();
    List<EntryLine> here = all.stream().filter(line -> touches(line, day)).toList();
    List<EntryLine> whole = here.stream().filter(Columns::isWhole).toList();
    List<EntryLine> timed = here.stream().filter(line -> !isWhole(line)).toList();
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
        Stream.concat(whole.stream(), timed.stream()).toList(),
        whole,
        Block.sideBySide(timed.stream().map(line -> block(line, day)).toList()));
  }

  static boolean isWhole(EntryLine line) {
    return line.interaction().dayOnly();
  }

  private boolean touches(EntryLine line, LocalDate day) {
    Instant from = line.moment();
    Instant to = from.plus(line.interaction().length());
    Instant begins = start(day);
    return from.isBefore(start(day.plusDays(1)))
        && (to.isAfter(begins) || !from.isBefore(begins))
        && (!isWhole(line) || ui.moments().dayOf(from).equals(day));
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
