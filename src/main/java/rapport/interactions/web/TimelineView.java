package rapport.interactions.web;

import gg.jte.Content;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.platform.web.Ui;

/**
 * A stretch of a timeline as its template shows it.
 *
 * @param path where the timeline is read, without what is asked for
 * @param query what is asked for beside the page, beginning with {@code ?}
 * @param more the address of what came before, null at the beginning
 */
public record TimelineView(
    String path,
    String query,
    String kind,
    String q,
    List<Stretch> days,
    @Nullable String more,
    Kinds kinds) {
  /**
   * The kinds of entries that stand on it.
   *
   * @param codes what it can be narrowed to; the first is everything
   * @param forms where one adds something to it
   */
  public record Kinds(List<String> codes, List<Form> forms) {}

  /** Where an entry of a kind is written down. */
  public record Form(String kind, String href) {}

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

  /** Something on a client's timeline, as its kind draws it. */
  public record Item(Instant moment, Content line) {}

  /** What stands on a client's timeline for one day. */
  public record Stretch(String heading, List<Item> items) {
    /** Puts everything into one order, the latest first, by day. */
    static List<Stretch> of(List<Item> items, Ui ui) {
      Map<LocalDate, List<Item>> days = new LinkedHashMap<>();
      items.stream()
          .sorted(Comparator.comparing(Item::moment).reversed())
          .forEach(item ->
              days.computeIfAbsent(ui.moments().dayOf(item.moment()), day -> new ArrayList<>())
                  .add(item));
      return days.entrySet().stream()
          .map(day -> new Stretch(ui.moments().heading(day.getKey()), day.getValue()))
          .toList();
    }
  }

  static TimelineView of(
      UUID subjectId,
      CardTimeline.Asked asked,
      List<Item> items,
      @Nullable String cursor,
      Kinds kinds,
      Ui ui) {
    String path = "/clients/" + subjectId + "/timeline?of=" + asked.of();
    String query =
        "&kind=" + encoded(asked.kind()) + (asked.q().isBlank() ? "" : "&q=" + encoded(asked.q()));
    return new TimelineView(
        path,
        query,
        asked.kind(),
        asked.q(),
        Stretch.of(items, ui),
        cursor == null ? null : path + query + "&cursor=" + cursor,
        kinds);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** Whether something is left out, so that nothing means something else. */
  public boolean isNarrowed() {
    return !kind.isEmpty() || !q.isBlank();
  }
}
