package rapport.contacts;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.kernel.PersonName;
import rapport.kernel.SearchKey;
import rapport.kernel.SortKey;

/**
 * A row of an address book in our terms.
 *
 * @param name empty for a company
 * @param works where they work now
 * @param former where they worked before
 * @param refusal why it can't be taken; "" if it can
 */
record IncomingRow(
    int number,
    PersonName name,
    List<Work> works,
    List<Work> former,
    List<IncomingPoint> points,
    @Nullable LocalDate birthday,
    String note,
    IncomingOwn own,
    String refusal) {

  /**
   * A company somebody works, or worked, for; the key is the one by which companies are found.
   *
   * @param decision the code of what their word counts for there; "" if nobody says
   * @param since the first day, null if unknown
   * @param until the last day, null if unknown or while it lasts
   */
  record Work(
      String company,
      String position,
      String decision,
      @Nullable LocalDate since,
      @Nullable LocalDate until) {
    Work(String company, String position, String decision) {
      this(company, position, decision, null, null);
    }

    String key() {
      return SortKey.of(company);
    }

    /** This, with what a file says besides, or instead if it overwrites. */
    Work with(Work said, boolean overwrites) {
      return new Work(
          company,
          chosen(said.position, position, overwrites),
          chosen(said.decision, decision, overwrites),
          since,
          until);
    }

    private static String chosen(String said, String now, boolean overwrites) {
      return said.isEmpty() || !now.isEmpty() && !overwrites ? now : said;
    }
  }

  /** All companies it names. */
  Stream<Work> everyWork() {
    return Stream.concat(works.stream(), former.stream());
  }

  boolean isCompany() {
    return name.isEmpty();
  }

  /** Equal for equal names, whatever the order of their parts, the script and the case. */
  String nameKey() {
    return nameKey(name);
  }

  static String nameKey(PersonName name) {
    return String.join(" ", SearchKey.words(name.full()).stream().sorted().toList());
  }

  /** The addresses by which somebody can be recognised. */
  List<IncomingPoint> telling() {
    return points.stream().filter(IncomingPoint::isTelling).toList();
  }
}
