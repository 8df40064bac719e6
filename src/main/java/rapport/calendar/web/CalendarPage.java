package rapport.calendar.web;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.User;
import rapport.access.WorkingTimes;
import rapport.calendar.PhoneEntries;
import rapport.calendar.View;
import rapport.calendar.Whose;
import rapport.calendar.web.Columns.Given;
import rapport.contacts.ClientName;
import rapport.contacts.Contacts;
import rapport.interactions.Agenda.Span;
import rapport.interactions.Days;
import rapport.interactions.Days.Taken;
import rapport.interactions.web.Entries;
import rapport.interactions.web.EntryLine;
import rapport.platform.BusinessCalendar;
import rapport.platform.ReadsAtOnce;
import rapport.platform.WorkingWeek;
import rapport.platform.web.Choice;
import rapport.platform.web.Tab;
import rapport.platform.web.Ui;

/** The calendar: by day, week and month, and as a list; one's own, a colleague's, the team's. */
@Controller
class CalendarPage {
  private final Days days;
  private final Entries entries;
  private final Whose whose;
  private final WorkingTimes times;
  private final BusinessCalendar business;
  private final Contacts contacts;
  private final PhoneEntries phone;

  CalendarPage(
      Days days,
      Entries entries,
      Whose whose,
      WorkingTimes times,
      BusinessCalendar business,
      Contacts contacts,
      PhoneEntries phone) {
    this.days = days;
    this.entries = entries;
    this.whose = whose;
    this.times = times;
    this.business = business;
    this.contacts = contacts;
    this.phone = phone;
  }

  @GetMapping("/calendar")
  @ReadsAtOnce
  String page(
      @RequestParam(defaultValue = "") String view,
      @RequestParam(defaultValue = "") String day,
      @RequestParam(defaultValue = "") String whose,
      @RequestParam(defaultValue = "") String client,
      @ModelAttribute("ui") Ui ui,
      User viewer,
      Model model) {
    CalendarAsked asked = CalendarAsked.of(view, day, whose, client, ui.moments().today());
    model.addAttribute("view", view(asked, viewer, ui));
    return "calendar/page";
  }

  private CalendarView view(CalendarAsked asked, User viewer, Ui ui) {
    List<User> seen = whose.seenBy(viewer);
    List<User> meant = whose.meant(asked.whose(), seen, viewer);
    List<LocalDate> shown = asked.view().days(asked.day());
    List<Taken> taken = taken(asked, span(shown, ui), meant, viewer);
    Map<UUID, WorkingWeek> weeks = times.of(meant.stream().map(User::id).toList());
    WorkingWeek first = weeks.getOrDefault(meant.getFirst().id(), times.current());
    Columns columns = new Columns(asked, ui, business);
    List<Given> given =
        asked.byColleague()
            ? columns.byColleague(meant, weeks, taken)
            : columns.byDay(shown, first, taken);
    Map<UUID, EntryLine> lines = lines(given, viewer, ui);
    return new CalendarView(
        asked,
        new DayTitles(ui).of(asked, shown),
        client(asked.clientId(), viewer),
        tabs(asked, ui),
        choices(seen, ui),
        given.stream().map(one -> columns.column(one, lines)).toList(),
        columns.now(),
        taken.size() >= Days.MOST,
        asked.isTeams(),
        unpublished(shown, weeks.values()),
        waiting(asked, span(shown, ui), viewer));
  }

  private List<PhoneEntries.Entry> waiting(CalendarAsked asked, Span span, User viewer) {
    boolean mine = asked.whose().equals(CalendarAsked.ME) && asked.clientId() == null;
    return mine ? phone.of(viewer, span) : List.of();
  }

  private static Span span(List<LocalDate> shown, Ui ui) {
    Instant from = shown.getFirst().atStartOfDay(ui.zone()).toInstant();
    return new Span(from, shown.getLast().plusDays(1).atStartOfDay(ui.zone()).toInstant());
  }

  private List<Taken> taken(CalendarAsked asked, Span span, List<User> meant, User viewer) {
    UUID clientId = asked.clientId();
    return clientId == null
        ? days.taken(meant.stream().map(User::id).toList(), span, viewer)
        : days.takenWith(clientId, span, viewer);
  }

  /** Only what is shown is read whole: a month has room for little of a busy one. */
  private Map<UUID, EntryLine> lines(List<Given> columns, User viewer, Ui ui) {
    List<Taken> shown =
        columns.stream().flatMap(column -> column.shown().stream()).distinct().toList();
    return entries.lines(days.read(shown, viewer), viewer, ui).stream()
        .collect(toMap(line -> line.interaction().id(), Function.identity()));
  }

  private String client(@Nullable UUID clientId, User viewer) {
    return Optional.ofNullable(clientId)
        .flatMap(id ->
            contacts.names(List.of(id), viewer).values().stream().map(ClientName::name).findFirst())
        .orElse("");
  }

  private static List<Tab> tabs(CalendarAsked asked, Ui ui) {
    return Stream.of(View.values())
        .map(view ->
            new Tab(
                ui.t("calendar.view." + view.code()),
                asked.address(view, asked.day()),
                view == asked.view()))
        .toList();
  }

  private static List<Choice> choices(List<User> seen, Ui ui) {
    Stream<Choice> groups =
        seen.size() > 1
            ? Stream.of(
                new Choice("me", ui.t("calendar.mine")), new Choice("team", ui.t("calendar.team")))
            : Stream.of(new Choice("me", ui.t("calendar.mine")));
    Stream<Choice> colleagues =
        seen.stream().skip(1).map(user -> new Choice(user.id().toString(), user.name()));
    return Stream.concat(groups, colleagues).toList();
  }

  private static String unpublished(List<LocalDate> shown, Collection<WorkingWeek> weeks) {
    int year = shown.getLast().getYear();
    return weeks.stream().allMatch(week -> week.kept().isPublished(year)) ? "" : "" + year;
  }
}
