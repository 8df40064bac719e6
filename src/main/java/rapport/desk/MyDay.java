package rapport.desk;

import java.time.Instant;
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
import rapport.interactions.Agenda.Part;
import rapport.interactions.Agenda.Span;
import rapport.interactions.InteractionLog;
import rapport.interactions.web.Entries;
import rapport.interactions.web.EntryLine;
import rapport.leads.Leads;
import rapport.planning.web.Rings;
import rapport.platform.BusinessCalendar;
import rapport.platform.ReadsAtOnce;
import rapport.platform.web.Ui;
import rapport.tasks.web.TaskLines;

/** What one has promised: overdue, today by the hour, later; and whom to call when all is done. */
@Controller
class MyDay {
  private static final Filter MINE = new Filter.Test("responsible", Operator.IS, "me");
  private static final Filter WITHOUT_NEXT =
      MINE.and(new Filter.Test("next_touch", Operator.EMPTY));
  private static final int MOST_WITHOUT_NEXT = 100;
  private static final int SHOWN = 50; // of each part of the day; more is in the log
  private static final int LATER = 8;
  private static final int NEGLECTED = 5;
  private static final int NEWS = 5;
  private static final int WAITING = 10;
  private static final int MOST_STALE = 100;

  private final Agenda agenda;
  private final BusinessCalendar calendar;
  private final Entries entries;
  private final Contacts contacts;
  private final CardsToRefresh cards;
  private final Notices notices;
  private final Leads leads;
  private final TaskLines tasks;
  private final Rings rings;

  MyDay(
      Agenda agenda,
      BusinessCalendar calendar,
      Entries entries,
      Contacts contacts,
      CardsToRefresh cards,
      Notices notices,
      Leads leads,
      TaskLines tasks,
      Rings rings) {
    this.agenda = agenda;
    this.calendar = calendar;
    this.entries = entries;
    this.contacts = contacts;
    this.cards = cards;
    this.notices = notices;
    this.leads = leads;
    this.tasks = tasks;
    this.rings = rings;
  }

  @GetMapping("/")
  @ReadsAtOnce
  String day(@ModelAttribute("ui") Ui ui, User viewer, Model model) {
    model.addAttribute("day", day(viewer, ui));
    model.addAttribute("leadsTeam", TeamDay.sees(viewer));
    model.addAttribute("news", notices.news(viewer.id(), NEWS));
    model.addAttribute("rings", rings.mine(viewer, ui));
    model.addAttribute("tasks", tasks.ofDay(viewer, ui));
    model.addAttribute("leads", leads.waiting(viewer, WAITING));
    model.addAttribute(
        "stale", cards.count(new CardsToRefresh.Asked(viewer, true, ui.now()), MOST_STALE));
    return "desk/day";
  }

  private DayView day(User viewer, Ui ui) {
    Days days = new Days(ui);
    List<EntryLine> lines =
        entries.lines(
            agenda.planned(
                viewer,
                List.of(
                    new Part(days.longPast(), SHOWN),
                    new Part(days.justPast(), SHOWN),
                    new Part(days.rest(), InteractionLog.MOST_PLANNED),
                    new Part(days.tomorrow(), SHOWN),
                    new Part(days.afterwards(), LATER),
                    new Part(Span.SOMEDAY, SHOWN))),
            viewer,
            ui);
    Agenda.Standing standing =
        agenda.standing(viewer.id(), ui.now(), days.today(), days.afterwards());
    List<EntryLine> now = lines.stream().filter(line -> days.isNow(line)).toList();
    List<EntryLine> late = due(days.past(), lines).filter(line -> !now.contains(line)).toList();
    List<EntryLine> today = due(days.rest(), lines).filter(line -> !now.contains(line)).toList();
    return new DayView(
        urgentFirst(late),
        standing.overdue() - (int) now.stream().filter(EntryLine::overdue).count(),
        urgentFirst(now),
        urgentFirst(today),
        urgentFirst(due(days.tomorrow(), lines).toList()),
        due(days.afterwards(), lines).toList(),
        standing.ahead(),
        due(Span.SOMEDAY, lines).toList(),
        standing.completed(),
        Stream.concat(now.stream(), today.stream())
            .mapToInt(line -> line.interaction().fills())
            .sum(),
        (int)
            calendar
                .between(days.today().from(), days.today().to(), calendar.week(viewer.id()))
                .toMinutes(),
        days.turnsIn(lines),
        neglected(viewer, ui.now()),
        withoutNext(viewer, ui.now()));
  }

  private static Stream<EntryLine> due(Span span, List<EntryLine> lines) {
    return lines.stream().filter(line -> span.has(line.interaction().due()));
  }

  private static List<EntryLine> urgentFirst(List<EntryLine> lines) {
    List<EntryLine> sorted = new ArrayList<>(lines);
    sorted.sort(Comparator.comparing((EntryLine line) -> !line.interaction().urgent()));
    return sorted;
  }

  /** None for whoever may not know who is whose, or when anybody will be spoken with. */
  private int withoutNext(User viewer, Instant now) {
    return reads(viewer, "responsible", "next_touch")
        ? contacts.count(withoutNextOnes(), MOST_WITHOUT_NEXT, new Asking(viewer, now))
        : 0;
  }

  private static Listing withoutNextOnes() {
    return new Listing("", WITHOUT_NEXT, Sorting.BY_NAME, Optional.empty(), 1);
  }

  private static boolean reads(User viewer, String... fields) {
    return Stream.of(fields)
        .allMatch(field -> viewer.fieldRight(RecordKind.CONTACT, field).reads());
  }

  /** Nobody for whoever may not know who is whose, or when anybody was spoken with. */
  private List<Contact> neglected(User viewer, Instant now) {
    if (!reads(viewer, "responsible", "last_touch")) {
      return List.of();
    }
    Listing longestUntouched =
        new Listing("", MINE, Sorting.NEGLECTED, Optional.empty(), NEGLECTED);
    return contacts.list(longestUntouched, new Asking(viewer, now)).items();
  }
}
