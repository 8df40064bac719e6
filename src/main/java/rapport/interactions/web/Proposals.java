package rapport.interactions.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;
import rapport.access.User;
import rapport.platform.BusinessCalendar;
import rapport.platform.WorkingWeek;
import rapport.platform.web.Choice;
import rapport.platform.web.Ui;

/**
 * Days one often means, for one click: tomorrow, in three days, in a week, in a month; where one
 * doesn't work then, the next day on which one does.
 */
@Component
class Proposals {
  private static final DateTimeFormatter FIELD = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");
  private static final int WEEK = 2;
  private static final LocalTime MORNING = LocalTime.of(10, 0);

  private final BusinessCalendar calendar;

  Proposals(BusinessCalendar calendar) {
    this.calendar = calendar;
  }

  List<Choice> all(User viewer, Ui ui) {
    LocalDate today = LocalDate.ofInstant(ui.now(), ui.zone());
    WorkingWeek week = calendar.week(viewer.id());
    return List.of(
        new Choice(field(today.plusDays(1), week), ui.t("next.tomorrow")),
        new Choice(field(today.plusDays(3), week), ui.t("next.days")),
        new Choice(field(today.plusWeeks(1), week), ui.t("next.week")),
        new Choice(field(today.plusMonths(1), week), ui.t("next.month")),
        new Choice(field(today.plusMonths(3), week), ui.t("next.quarter")));
  }

  /** The one of these with which a fresh composer starts: in a week. */
  static String usual(List<Choice> all) {
    return all.get(WEEK).value();
  }

  /** A moment as a field of type datetime-local takes it. */
  static String field(Instant moment, ZoneId zone) {
    return FIELD.format(moment.atZone(zone).truncatedTo(ChronoUnit.MINUTES));
  }

  private String field(LocalDate day, WorkingWeek week) {
    return FIELD.format(calendar.workday(day, 0, week).atTime(MORNING));
  }
}
