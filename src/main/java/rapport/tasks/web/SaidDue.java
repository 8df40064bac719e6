package rapport.tasks.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rapport.kernel.Invalid;
import rapport.platform.web.Ui;
import rapport.platform.words.SpokenMoment;
import rapport.tasks.Due;

/**
 * Until when, as people say it: "tomorrow", "завтра в 15", or as this very field says it:
 * 2026-11-23, 2026-11-23 15:00.
 */
final class SaidDue {
  private static final int EARLIEST_YEAR = 2000;
  private static final int LATEST_YEAR = 2200;

  private SaidDue() {}

  /** What was meant; {@link Invalid} "due" where that can't be told. */
  static @Nullable Due read(String said, Ui ui) {
    return said.isBlank()
        ? null
        : in(said.strip(), ui).orElseThrow(() -> new Invalid("due", "date"));
  }

  static Optional<Due> in(String said, Ui ui) {
    return exact(said, ui.zone()).or(() -> spoken(said, ui));
  }

  private static Optional<Due> exact(String said, ZoneId zone) {
    try {
      if (said.matches("\\d{4}-\\d{2}-\\d{2}")) {
        LocalDate day = LocalDate.parse(said);
        return meant(day) ? Optional.of(Due.on(day, zone)) : Optional.empty();
      }
      if (said.matches("\\d{4}-\\d{2}-\\d{2}[ T]\\d{2}:\\d{2}")) {
        LocalDateTime moment = LocalDateTime.parse(said.replace(' ', 'T'));
        return meant(moment.toLocalDate())
            ? Optional.of(Due.by(moment.atZone(zone).toInstant()))
            : Optional.empty();
      }
      return Optional.empty();
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static boolean meant(LocalDate day) {
    return day.getYear() >= EARLIEST_YEAR && day.getYear() <= LATEST_YEAR;
  }

  private static Optional<Due> spoken(String said, Ui ui) {
    return SpokenMoment.in(said, LocalDateTime.ofInstant(ui.now(), ui.zone()))
        .map(moment ->
            moment.time() == null
                ? Due.on(moment.day(), ui.zone())
                : Due.by(moment.day().atTime(moment.time()).atZone(ui.zone()).toInstant()));
  }

  /** As the field says it. */
  static String written(@Nullable Due due, ZoneId zone) {
    if (due == null) {
      return "";
    }
    return due.day() != null
        ? due.day().toString()
        : LocalDateTime.ofInstant(due.at(), zone)
            .withSecond(0)
            .withNano(0)
            .toString()
            .replace('T', ' ');
  }

  /** As people read it: "tomorrow", "tomorrow, 15:00". */
  static String words(@Nullable Due due, Ui ui) {
    if (due == null) {
      return "";
    }
    return due.day() != null ? ui.day(due.day()) : ui.when(due.at());
  }
}
