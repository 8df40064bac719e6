package rapport.exchange.reading;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Cuts a vCard file into its cards, so that a broken one does not spoil the next. */
final class RawCards {
  private static final int LARGEST_CARD = 2_000_000;
  private static final String BEGIN = "BEGIN:VCARD";
  private static final String END = "END:VCARD";

  private final Lines lines;
  private int number;

  RawCards(Lines lines) {
    this.lines = lines;
  }

  /** The next card, or what stands where a card should; null at the end. */
  @Nullable RawCard next() {
    String line = lines.next();
    while (line != null && line.isBlank()) {
      line = lines.next();
    }
    if (line == null) {
      return null;
    }
    number++;
    var text = new StringBuilder(line);
    return is(BEGIN, line) ? card(text) : stray(text);
  }

  private RawCard card(StringBuilder text) {
    String before = BEGIN;
    int depth = 1;
    while (depth > 0) {
      String line = lines.next();
      boolean begins = line != null && is(BEGIN, line);
      if (line == null || begins && !holdsCard(before)) {
        giveBack(line);
        return new RawCard(number, text.toString(), UnreadableReason.CARD_UNFINISHED);
      }
      depth += begins ? 1 : is(END, line) ? -1 : 0;
      append(text, line);
      before = line;
    }
    boolean large = text.length() > LARGEST_CARD;
    return new RawCard(number, text.toString(), large ? UnreadableReason.CARD_TOO_LARGE : null);
  }

  private RawCard stray(StringBuilder text) {
    String line = lines.next();
    while (line != null && !is(BEGIN, line)) {
      append(text, line);
      line = lines.next();
    }
    giveBack(line);
    return new RawCard(number, text.toString(), UnreadableReason.CARD_UNFINISHED);
  }

  private void giveBack(@Nullable String line) {
    if (line != null) {
      lines.giveBack(List.of(line));
    }
  }

  /** Only so much is kept of an overlong card that it is seen to be one. */
  private static void append(StringBuilder text, String line) {
    if (text.length() <= LARGEST_CARD) {
      text.append('\n').append(line);
    }
  }

  /** vCard 2.1 puts an assistant's card inside. */
  private static boolean holdsCard(String line) {
    return line.toUpperCase(Locale.ROOT).startsWith("AGENT") && line.strip().endsWith(":");
  }

  private static boolean is(String mark, String line) {
    return line.length() < 64 && line.strip().equalsIgnoreCase(mark);
  }
}
