package rapport.exchange;

import rapport.platform.words.Words;

/**
 * Why rows are refused, as the end of a message key {@code import.reason.<code>}, behind a colon
 * what the message tells besides.
 */
public final class Reasons {
  private static final char MORE = ':';
  private static final int LONGEST = 100;

  private Reasons() {}

  /** The reason that a value of a column can't be one of its field. */
  public static String ownValue(String column) {
    return "own_value" + MORE + column;
  }

  /** The reason that somebody is responsible who is no colleague who could be. */
  public static String stranger(String name) {
    String bounded = name.replace("\0", "").strip();
    return "stranger" + MORE + bounded.substring(0, Math.min(LONGEST, bounded.length()));
  }

  /** A reason in words. */
  public static String say(String reason, Words words) {
    int more = reason.indexOf(MORE);
    return more < 0
        ? words.text("import.reason." + reason)
        : words.text("import.reason." + reason.substring(0, more), reason.substring(more + 1));
  }
}
