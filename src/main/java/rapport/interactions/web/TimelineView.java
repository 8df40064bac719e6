package rapport.interactions.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.platform.web.Ui;

/**
 * A stretch of a timeline as its template shows it.
 *
 * @param more the address of what came before, null at the beginning
 */
public record TimelineView(String subjectId, List<Stretch> days, @Nullable String more) {
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

  /** Something on a client's timeline: one of the two. */
  public record Item(@Nullable EntryLine entry, @Nullable HandedLine handed) {
    Instant moment() {
      return entry != null ? entry.moment() : handed != null ? handed.moment() : Instant.EPOCH;
    }
  }

  /** What stands on a client's timeline for one day. */
  public record Stretch(String heading, List<Item> items) {
    /** Puts interactions and hand-overs into one order, the latest first, by day. */
    static List<Stretch> of(List<EntryLine> entries, List<HandedLine> handed, Ui ui) {
      Map<LocalDate, List<Item>> days = new LinkedHashMap<>();
      Stream.concat(
              entries.stream().map(entry -> new Item(entry, null)),
              handed.stream().map(line -> new Item(null, line)))
          .sorted(Comparator.comparing(Item::moment).reversed())
          .forEach(item ->
              days.computeIfAbsent(ui.moments().dayOf(item.moment()), day -> new ArrayList<>())
                  .add(item));
      return days.entrySet().stream()
          .map(day -> new Stretch(ui.moments().heading(day.getKey()), day.getValue()))
          .toList();
    }
  }
}
