package rapport.calendar.web;

import java.util.List;
import rapport.calendar.PhoneEntries;
import rapport.calendar.View;
import rapport.platform.web.Choice;
import rapport.platform.web.Tab;

/**
 * The calendar as its template shows it.
 *
 * @param asked what was asked for
 * @param title which days these are
 * @param client the name of the client it is about, empty for none
 * @param tabs the views
 * @param whose whose calendars may be looked at
 * @param now where the line of now stands, as classes of a place
 * @param full whether there is more than is shown
 * @param coloured whether colours tell colleagues apart
 * @param waiting what one's phone brought and is with nobody we know
 * @param year the year whose moved days off nobody has published, empty if they are
 */
public record CalendarView(
    CalendarAsked asked,
    String title,
    String client,
    List<Tab> tabs,
    List<Choice> whose,
    List<Column> columns,
    String now,
    boolean full,
    boolean coloured,
    String year,
    List<PhoneEntries.Entry> waiting) {

  public boolean isGrid() {
    return asked.view() == View.DAY || asked.view() == View.WEEK;
  }

  public boolean isMonth() {
    return asked.view() == View.MONTH;
  }

  public boolean hasAllDay() {
    return columns.stream().anyMatch(column -> !column.allDay().isEmpty());
  }

  public boolean isEmpty() {
    return columns.stream().allMatch(column -> column.lines().isEmpty());
  }
}
