package rapport.exchange.reading;

import ezvcard.VCard;
import ezvcard.io.text.VCardReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Understands one card. */
final class CardReading {
  private static final Pattern QUOTED_BYTE = Pattern.compile("=([0-9A-Fa-f]{2})");

  private CardReading() {}

  static SourceRow read(RawCard card) {
    if (card.broken() != null) {
      return new SourceRow.Unreadable(card.number(), card.text(), card.broken());
    }
    return parse(card.text())
        .map(parsed -> understood(card, parsed))
        .orElseGet(() -> unreadable(card, UnreadableReason.BROKEN_CARD));
  }

  private static Optional<VCard> parse(String text) {
    try (var reader = new VCardReader(text)) {
      reader.setDefaultQuotedPrintableCharset(quotedCharset(text));
      return Optional.ofNullable(reader.readNext());
    } catch (IOException | RuntimeException e) {
      // Whatever the parser stumbles over is the card's fault, and the other cards go on.
      return Optional.empty();
    }
  }

  private static SourceRow understood(RawCard card, VCard parsed) {
    var person = new PersonFromCard(parsed).read();
    return person.isEmpty()
        ? unreadable(card, UnreadableReason.NOTHING_IN_IT)
        : new SourceRow.Read(card.number(), person, card.text());
  }

  private static SourceRow unreadable(RawCard card, UnreadableReason reason) {
    return new SourceRow.Unreadable(card.number(), card.text(), reason);
  }

  /** Old telephones write quoted-printable text without naming its encoding. */
  private static Charset quotedCharset(String text) {
    if (!text.toUpperCase(Locale.ROOT).contains("QUOTED-PRINTABLE")) {
      return StandardCharsets.UTF_8;
    }
    var bytes = new ByteArrayOutputStream();
    QUOTED_BYTE.matcher(text).results().forEach(b -> bytes.write(Integer.parseInt(b.group(1), 16)));
    var counts = new ByteCounts();
    counts.add(bytes.toByteArray(), bytes.size());
    return counts.charset();
  }
}
