package rapport.exchange.reading;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text in quoted-printable (RFC 2045, section 6.7) where no parser looks for it. */
final class QuotedPrintable {
  private static final Pattern UNIT = Pattern.compile("=([0-9A-Fa-f]{2})|(.)", Pattern.DOTALL);

  private QuotedPrintable() {}

  /** The text, which is UTF-8. */
  static String decoded(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Matcher unit = UNIT.matcher(text);
    while (unit.find()) {
      if (unit.group(1) != null) {
        bytes.write(Integer.parseInt(unit.group(1), 16));
      } else {
        bytes.writeBytes(unit.group(2).getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
