package rapport.calendar.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.calendar.View;
import rapport.kernel.Ids;

/**
 * What a calendar's address asks for.
 *
 * @param whose {@code me}, {@code team} or the id of a colleague
 * @param clientId the client whose calendar it is, null for that of employees
 */
public record CalendarAsked(View view, LocalDate day, String whose, @Nullable UUID clientId) {
  static final String TEAM = "team";
  static final String ME = "me";

  static CalendarAsked of(String view, String day, String whose, String client, LocalDate today) {
    return new CalendarAsked(
        View.ofCode(view).orElse(View.WEEK),
        day(day).orElse(today),
        whose.equals(TEAM) || Ids.parse(whose).isPresent() ? whose : ME,
        Ids.parse(client).orElse(null));
  }

  /** Years that nobody means would only make trouble further on. */
  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text))
          .filter(day -> day.getYear() >= 1900 && day.getYear() <= 2200);
    } catch (DateTimeParseException invented) {
      return Optional.empty();
    }
  }

  public boolean isTeams() {
    return whose.equals(TEAM) && clientId == null;
  }

  /** A column for each colleague rather than for each day. */
  boolean byColleague() {
    return isTeams() && view == View.DAY;
  }

  public String address() {
    return address(view, day);
  }

  public String further(int steps) {
    return address(view, view.further(day, steps));
  }

  public String address(View other, LocalDate around) {
    return "/calendar?view="
        + other.code()
        + "&day="
        + around
        + (clientId == null ? "&whose=" + whose : "&client=" + clientId);
  }
}
