package rapport.interactions.web;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import rapport.access.User;
import rapport.access.Users;
import rapport.interactions.Agenda;
import rapport.interactions.Agenda.Taken;
import rapport.interactions.Interaction;
import rapport.kernel.Ids;
import rapport.platform.web.Ui;

/** What is taken of the day for which somebody is about to plan. */
@Component
public class BusyTimes {

  private final Agenda agenda;
  private final Users users;

  BusyTimes(Agenda agenda, Users users) {
    this.agenda = agenda;
    this.users = users;
  }

  /**
   * A day as the composer shows it.
   *
   * @param day the heading, empty where no day is chosen
   */
  public record Day(String day, List<Line> lines, boolean clashes) {}

  /**
   * One thing that is planned already.
   *
   * @param clashes whether it overlaps what is being planned
   */
  public record Line(String method, String time, String who, String subject, boolean clashes) {}

  Day of(TouchForm form, User viewer, Ui ui) {
    Optional<Instant> at = TypedMoment.read(form.at(), ui.zone());
    if (at.isEmpty() || form.more().someday() || !form.isPlanned()) {
      return new Day("", List.of(), false);
    }
    List<UUID> people = new ArrayList<>(form.more().colleagueIds());
    people.add(Ids.parse(form.more().responsible()).orElse(viewer.id()));
    LocalDate day = LocalDate.ofInstant(at.get(), ui.zone());
    Agenda.Span span =
        new Agenda.Span(
            day.atStartOfDay(ui.zone()).toInstant(),
            day.plusDays(1).atStartOfDay(ui.zone()).toInstant());
    Instant end = at.get().plus(minutes(form.minutes()));
    List<Line> lines =
        agenda.taken(people, span, viewer).stream()
            .map(one -> line(one, !form.more().dayOnly() && overlaps(one, at.get(), end), ui))
            .toList();
    return new Day(ui.moments().heading(day), lines, lines.stream().anyMatch(Line::clashes));
  }

  private Line line(Taken taken, boolean clashes, Ui ui) {
    Map<UUID, String> names = users.names();
    String time =
        taken.dayOnly()
            ? ui.t("moment.all-day")
            : ui.moments().time(taken.at())
                + "–"
                + ui.moments().time(taken.at().plus(length(taken)));
    return new Line(
        taken.method().code(),
        time,
        names.getOrDefault(taken.userId(), ""),
        taken.subject(),
        clashes);
  }

  private static boolean overlaps(Taken taken, Instant from, Instant to) {
    return !taken.dayOnly()
        && taken.at().isBefore(to)
        && taken.at().plus(length(taken)).isAfter(from);
  }

  private static Duration length(Taken taken) {
    Integer minutes = taken.minutes();
    return Duration.ofMinutes(minutes == null ? Interaction.USUAL_MINUTES : minutes);
  }

  private static Duration minutes(String typed) {
    return Duration.ofMinutes(
        typed.matches("\\d{1,4}") ? Long.parseLong(typed) : Interaction.USUAL_MINUTES);
  }
}
