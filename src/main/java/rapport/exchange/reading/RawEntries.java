package rapport.exchange.reading;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Cuts LDIF into its entries, which are separated by empty lines. */
final class RawEntries {
  private static final int LARGEST = 2_000_000;

  private final Lines lines;
  private int number;

  RawEntries(Lines lines) {
    this.lines = lines;
  }

  /** The next entry; null at the end. */
  @Nullable RawCard next() {
    for (String line = lines.next(); line != null; line = lines.next()) {
      if (!line.isBlank() && !line.startsWith("#") && !isVersion(line)) {
        return entry(line);
      }
    }
    return null;
  }

  private RawCard entry(String first) {
    number++;
    var text = new StringBuilder(first);
    for (String line = lines.next(); line != null && !line.isEmpty(); line = lines.next()) {
      if (text.length() <= LARGEST) {
        text.append('\n').append(line);
      }
    }
    boolean large = text.length() > LARGEST;
    return new RawCard(number, text.toString(), large ? UnreadableReason.CARD_TOO_LARGE : null);
  }

  /** It may stand right above the first entry. */
  private static boolean isVersion(String line) {
    return line.toLowerCase(Locale.ROOT).matches("version:\\s*\\d+\\s*");
  }
}
