package rapport.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import rapport.access.Notices;
import rapport.access.RecordKind;
import rapport.access.User;
import rapport.contacts.CardsToRefresh;
import rapport.contacts.Contact;
import rapport.contacts.Contacts;
import rapport.contacts.Listing;
import rapport.contacts.Sorting;
import rapport.filters.Asking;
import rapport.filters.Filter;
import rapport.filters.Operator;
import rapport.interactions.Agenda;
import rapport.interactions.Agenda.Span;
import rapport.interactions.Interaction;
import rapport.interactions.web.Entries;
import rapport.interactions.web.EntryLine;
import rapport.leads.Leads;
import rapport.platform.web.Ui;
import rapport.tasks.web.TaskLines;

/** What one has promised: overdue, today by the hour, later; and whom to call when all is done. */
@Controller
class MyDay {
  private static final Filter MINE = new Filter.Test("responsible", Operator.IS, "me");
  private static final int LATER_DAYS = 14;
  private static final int NEGLECTED = 5;
  private static final int NEWS = 5;
  private static final int WAITING = 10;
  private static final int MOST_STALE = 100;

  private final Agenda agenda;
  private final Entries entries;
  private final Contacts contacts;
  private final CardsToRefresh cards;
  private final Notices notices;
  private final Leads leads;
  private final TaskLines tasks;

  MyDay(
      Agenda agenda,
      Entries entries,
      Contacts contacts,
      CardsToRefresh cards,
      Notices notices,
      Leads leads,
      TaskLines tasks) {
    this.agenda = agenda;
    this.entries = entries;
    this.contacts = contacts;
    this.cards = cards;
    this.notices = notices;
    this.leads = leads;
    this.tasks = tasks;
  }

  @GetMapping("/")
  String day(@ModelAttribute("ui") Ui ui, User viewer, Model model) {
    model.addAttribute("day", day(viewer, ui));
    model.addAttribute("news", notices.news(viewer.id(), NEWS));
    model.addAttribute("tasks", tasks.ofDay(viewer, ui));
    model.addAttribute("leads", leads.waiting(viewer, WAITING));
    model.addAttribute(
        "stale", cards.count(new CardsToRefresh.Asked(viewer, true, ui.now()), MOST_STALE));
    return "desk/day";
  }

  private DayView day(User viewer, Ui ui) {
    ZoneId zone = ui.zone();
    LocalDate today = ui.moments().today();
    Instant tomorrow = today.plusDays(1).atStartOfDay(zone).toInstant();
    Instant end = today.plusDays(LATER_DAYS).atStartOfDay(zone).toInstant();
    Span past = new Span(Instant.EPOCH, ui.now());
    Span rest = new Span(ui.now(), tomorrow);
    Span later = new Span(tomorrow, end);
    List<EntryLine> lines =
        entries.lines(agenda.plannedBy(viewer, List.of(past, rest, later)), viewer, ui);
    Span wholeDay = new Span(today.atStartOfDay(zone).toInstant(), tomorrow);
    Agenda.Standing standing = agenda.standing(viewer.id(), ui.now(), wholeDay);
    List<EntryLine> ofToday = urgentFirst(within(rest, lines));
    return new DayView(
        urgentFirst(within(past, lines)),
        standing.overdue(),
        ofToday,
        within(later, lines),
        standing.completed(),
        ofToday.stream().map(EntryLine::interaction).mapToInt(MyDay::minutes).sum(),
        neglected(viewer, ui.now()));
  }

  private static List<EntryLine> within(Span span, List<EntryLine> lines) {
    return lines.stream()
        .filter(line -> !line.moment().isBefore(span.from()) && line.moment().isBefore(span.to()))
        .toList();
  }

  private static List<EntryLine> urgentFirst(List<EntryLine> lines) {
    List<EntryLine> sorted = new ArrayList<>(lines);
    sorted.sort(Comparator.comparing((EntryLine line) -> !line.interaction().urgent()));
    return sorted;
  }

  private static int minutes(Interaction interaction) {
    Integer minutes = interaction.plannedMinutes();
    return minutes == null ? 0 : minutes;
  }

  /** Nobody for whoever may not know who is whose, or when anybody was spoken with. */
  private List<Contact> neglected(User viewer, Instant now) {
    boolean knows =
        Stream.of("responsible", "last_touch")
            .allMatch(field -> viewer.fieldRight(RecordKind.CONTACT, field).reads());
    if (!knows) {
      return List.of();
    }
    Listing longestUntouched =
        new Listing("", MINE, Sorting.NEGLECTED, Optional.empty(), NEGLECTED);
    return contacts.list(longestUntouched, new Asking(viewer, now)).items();
  }
}
