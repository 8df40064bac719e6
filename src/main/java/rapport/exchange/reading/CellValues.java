package rapport.exchange.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes apart a cell that holds several values. */
final class CellValues {
  /** Between the values of one cell in Google's exports. */
  private static final Pattern GOOGLE = Pattern.compile("\\s*:::\\s*");

  private static final Pattern TYPED = Pattern.compile("\\s*(?::::|[;,\\n]|\\s/|/\\s)\\s*");

  /** As exports of ours write several. */
  private static final Pattern LISTED = Pattern.compile("\\s*(?::::|;\\s|\\n)\\s*");

  private static final int SHORTEST_PHONE = 5;

  private CellValues() {}

  static List<String> of(PointKind kind, String cell) {
    return switch (kind) {
      case PHONE -> phones(cell);
      case EMAIL -> split(TYPED, cell);
      case WEB, MESSENGER -> split(LISTED, cell);
      case ADDRESS -> split(GOOGLE, cell);
    };
  }

  static List<String> googleValues(String cell) {
    return List.of(GOOGLE.split(cell, -1));
  }

  /** The values of a cell that our exports write, or Google's. */
  static List<String> listed(String cell) {
    return cell.contains(":::") ? googleValues(cell) : split(LISTED, cell);
  }

  /** "8 (495) 123-45-67, доб. 12" is one phone: what is too short belongs to the one before. */
  private static List<String> phones(String cell) {
    var phones = new ArrayList<String>();
    for (String part : split(TYPED, cell)) {
      if (!phones.isEmpty() && part.chars().filter(Character::isDigit).count() < SHORTEST_PHONE) {
        phones.set(phones.size() - 1, phones.getLast() + ", " + part);
      } else {
        phones.add(part);
      }
    }
    return phones;
  }

  private static List<String> split(Pattern separator, String cell) {
    return separator.splitAsStream(cell).map(String::strip).filter(v -> !v.isEmpty()).toList();
  }
}
