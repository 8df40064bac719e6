package rapport.calendar.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import rapport.calendar.View;
import rapport.platform.web.Ui;

/** What stretches of days are called: "16–22 November 2026", "November 2026". */
final class DayTitles {
  private final Ui ui;
  private final Locale locale;

  DayTitles(Ui ui) {
    this.ui = ui;
    this.locale = ui.language().locale();
  }

  String of(CalendarAsked asked, List<LocalDate> days) {
    LocalDate first = days.getFirst();
    LocalDate last = days.getLast();
    return switch (asked.view()) {
      case DAY -> ui.moments().heading(first);
      case MONTH -> capital(said("LLLL yyyy", asked.day()));
      case WEEK, AGENDA ->
          said(
                  first.getYear() != last.getYear()
                      ? "d MMMM yyyy"
                      : first.getMonth() == last.getMonth() ? "d" : "d MMMM",
                  first)
              + "\u2009–\u2009"
              + said("d MMMM yyyy", last);
    };
  }

  /** "Mon 16"; of a month the number, with the month where it begins. */
  String above(LocalDate day, View view) {
    return switch (view) {
      case MONTH -> said(day.getDayOfMonth() == 1 ? "d MMM" : "d", day);
      case AGENDA -> ui.moments().heading(day);
      case DAY, WEEK -> capital(said("EEE d", day));
    };
  }

  private String capital(String text) {
    return text.substring(0, 1).toUpperCase(locale) + text.substring(1);
  }

  private String said(String pattern, LocalDate day) {
    return DateTimeFormatter.ofPattern(pattern, locale).format(day);
  }
}
