package rapport.interactions.web;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import rapport.platform.web.Choice;
import rapport.platform.web.Ui;

/** Days one often means, for one click: tomorrow, in three days, in a week, in a month. */
final class Proposals {
  private static final DateTimeFormatter FIELD = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");
  private static final LocalTime MORNING = LocalTime.of(10, 0);

  private final LocalDate today;

  Proposals(Instant now, ZoneId zone) {
    this.today = LocalDate.ofInstant(now, zone);
  }

  /** The proposal a fresh composer starts with. */
  String usual() {
    return field(today.plusWeeks(1));
  }

  List<Choice> all(Ui ui) {
    return List.of(
        new Choice(field(today.plusDays(1)), ui.t("next.tomorrow")),
        new Choice(field(today.plusDays(3)), ui.t("next.days")),
        new Choice(field(today.plusWeeks(1)), ui.t("next.week")),
        new Choice(field(today.plusMonths(1)), ui.t("next.month")),
        new Choice(field(today.plusMonths(3)), ui.t("next.quarter")));
  }

  /** A moment as a field of type datetime-local takes it. */
  static String field(Instant moment, ZoneId zone) {
    return FIELD.format(moment.atZone(zone).truncatedTo(ChronoUnit.MINUTES));
  }

  private static String field(LocalDate day) {
    LocalDate working = day;
    while (working.getDayOfWeek() == DayOfWeek.SATURDAY
        || working.getDayOfWeek() == DayOfWeek.SUNDAY) {
      working = working.plusDays(1);
    }
    return FIELD.format(LocalDateTime.of(working, MORNING));
  }
}
