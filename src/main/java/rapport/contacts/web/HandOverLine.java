package rapport.contacts.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.contacts.HandOver;

/**
 * A hand-over as lists and its page show it.
 *
 * @param what the client's name, or the portfolio in words
 * @param from name of whoever was responsible, a dash for nobody
 * @param by name of whoever did it
 * @param mayEnd whether who looks may give the clients back
 */
public record HandOverLine(
    HandOver handOver, String what, String from, String to, String by, boolean mayEnd) {

  /** The colour of its state. */
  public String tone() {
    return switch (handOver.status()) {
      case "running" -> "accent";
      case "done" -> "green";
      default -> "neutral";
    };
  }

  /**
   * A client of a hand-over.
   *
   * @param name null where who looks may not see it
   */
  public record Row(HandOver.Row row, @Nullable String name, String path, String from) {}

  /**
   * The page of one.
   *
   * @param more the address of the next rows, null on the last page
   */
  public record Shown(HandOverLine line, List<Row> rows, @Nullable String more) {}
}
