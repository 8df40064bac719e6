package rapport.exchange;

/**
 * A row that was not taken.
 *
 * @param number as in {@link rapport.exchange.reading.SourceRow#number}
 * @param reason the end of a message key {@code import.reason.<code>}
 * @param original as it stands in the file
 */
public record Refusal(int number, String reason, String original) {
  private static final int BRIEF = 200;

  /** The beginning, on one line. */
  public String brief() {
    String line = original.strip().replaceAll("\\s+", " ");
    return line.length() <= BRIEF ? line : line.substring(0, BRIEF) + "…";
  }
}
