package rapport.interactions.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rapport.platform.web.Ui;

/**
 * A stretch of a timeline as its template shows it.
 *
 * @param more the address of what came before, null at the beginning
 */
public record TimelineView(String subjectId, List<Day> days, @Nullable String more) {
  /** The entries of one day under its name. */
  public record Day(String heading, List<EntryLine> lines) {
    /** Divides lines, which come in the order of time, into days where the viewer is. */
    public static List<Day> of(List<EntryLine> lines, Ui ui) {
      Map<LocalDate, List<EntryLine>> days = new LinkedHashMap<>();
      lines.forEach(line ->
          days.computeIfAbsent(ui.moments().dayOf(line.moment()), day -> new ArrayList<>())
              .add(line));
      return days.entrySet().stream()
          .map(day -> new Day(ui.moments().heading(day.getKey()), day.getValue()))
          .toList();
    }
  }
}
