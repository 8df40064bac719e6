package rapport.desk;

import static java.util.stream.Collectors.groupingBy;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.Deed;
import rapport.access.Forbidden;
import rapport.access.Reach;
import rapport.access.RecordKind;
import rapport.access.Right;
import rapport.access.User;
import rapport.access.Users;
import rapport.interactions.Agenda.Span;
import rapport.interactions.TeamAgenda;
import rapport.interactions.TeamAgenda.Load;
import rapport.interactions.web.Entries;
import rapport.interactions.web.EntryLine;
import rapport.platform.BusinessCalendar;
import rapport.platform.WorkingWeek;
import rapport.platform.web.Ui;

/** The day of the colleagues one leads: who has how much, what burns, and who could take it. */
@Controller
class TeamDay {
  /** So many colleagues are shown at once, those first with whom most is overdue. */
  static final int MOST_LANES = 24;

  private static final int EACH = 8;

  /** Whoever has neither done nor planned anything for so long doesn't work with clients. */
  private static final Duration LATELY = Duration.ofDays(60);

  private final TeamAgenda agenda;
  private final Entries entries;
  private final Users users;
  private final BusinessCalendar calendar;

  TeamDay(TeamAgenda agenda, Entries entries, Users users, BusinessCalendar calendar) {
    this.agenda = agenda;
    this.entries = entries;
    this.users = users;
    this.calendar = calendar;
  }

  /** Whether somebody sees more than their own day, and gives work to others. */
  static boolean sees(User viewer) {
    if (!viewer.may(Right.HAND_OVER)) {
      return false;
    }
    Reach reach = viewer.reach(RecordKind.INTERACTION, Deed.SEE);
    return reach.all() || reach.userIds().size() > 1;
  }

  @GetMapping("/day/team")
  String day(
      @RequestParam(defaultValue = "0") int page,
      @ModelAttribute("ui") Ui ui,
      User viewer,
      Model model) {
    if (!sees(viewer)) {
      throw new Forbidden(Right.HAND_OVER);
    }
    model.addAttribute("view", view(Math.max(page, 0), viewer, ui));
    return "desk/team";
  }

  private TeamDayView view(int page, User viewer, Ui ui) {
    Reach reach = viewer.reach(RecordKind.INTERACTION, Deed.SEE);
    List<User> everybody =
        users.all().stream()
            .filter(user -> user.active() && reach.includes(user.id()))
            .filter(user -> user.may(Right.LOG_INTERACTIONS))
            .toList();
    Set<UUID> logging =
        agenda.logging(everybody.stream().map(User::id).toList(), ui.now().minus(LATELY));
    List<User> colleagues = everybody.stream().filter(user -> logging.contains(user.id())).toList();
    Span today = new Days(ui).today();
    Map<UUID, Load> loads =
        agenda.loads(colleagues.stream().map(User::id).toList(), ui.now(), today);
    List<User> shown =
        colleagues.stream()
            .sorted(Comparator.comparing(user -> -load(loads, user).overdue()))
            .skip((long) page * MOST_LANES)
            .limit(MOST_LANES)
            .toList();
    List<UUID> ids = shown.stream().map(User::id).toList();
    Map<UUID, List<EntryLine>> work =
        entries.lines(agenda.work(ids, today.to(), EACH, viewer), viewer, ui).stream()
            .collect(groupingBy(line -> line.interaction().responsibleId()));
    Map<UUID, WorkingWeek> weeks = calendar.weeks(ids);
    boolean more = colleagues.size() > (long) (page + 1) * MOST_LANES;
    return new TeamDayView(
        shown.stream()
            .map(user ->
                new TeamDayView.Lane(
                    user.id().toString(),
                    user.name(),
                    load(loads, user),
                    minutes(today, weeks.get(user.id())),
                    work.getOrDefault(user.id(), List.of())))
            .toList(),
        more ? "/day/team?page=" + (page + 1) : null);
  }

  /** How many minutes somebody works; none of whom nothing is known. */
  private int minutes(Span today, @Nullable WorkingWeek week) {
    return week == null ? 0 : (int) calendar.between(today.from(), today.to(), week).toMinutes();
  }

  private static Load load(Map<UUID, Load> loads, User user) {
    return loads.getOrDefault(user.id(), Load.NONE);
  }
}
