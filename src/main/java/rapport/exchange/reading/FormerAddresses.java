package rapport.exchange.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Addresses that lead nowhere any more, in the cell of a table: "phone/work: +74951112233
 * (2024-05-01)", several with ":::" between them. Exports of ours write them so.
 */
public final class FormerAddresses {
  private static final Pattern ONE =
      Pattern.compile(
          "(phone|email|address|web|messenger)/([^:]*): (.*\\S) \\((\\d{4}-\\d{2}-\\d{2})\\)",
          Pattern.DOTALL);

  private FormerAddresses() {}

  /** What {@link #of} reads again. */
  public static String said(String kind, String label, String value, LocalDate until) {
    return kind + "/" + label.replace(":", " ") + ": " + value + " (" + until + ")";
  }

  static List<SourcePoint> of(String cell) {
    return CellValues.googleValues(cell).stream()
        .flatMap(one -> Stream.of(ONE.matcher(one.strip())))
        .filter(one -> one.matches())
        .map(FormerAddresses::point)
        .toList();
  }

  private static SourcePoint point(MatchResult one) {
    return new SourcePoint(
        PointKind.valueOf(one.group(1).toUpperCase(Locale.ROOT)),
        one.group(2),
        one.group(3),
        false,
        LocalDate.parse(one.group(4)));
  }
}
