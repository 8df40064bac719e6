package rapport.contacts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.kernel.PersonName;
import rapport.kernel.SearchKey;
import rapport.kernel.SortKey;

/**
 * A row of an address book in our terms.
 *
 * @param name empty for a company
 * @param refusal why it can't be taken; "" if it can
 */
record IncomingRow(
    int number,
    PersonName name,
    List<Work> works,
    List<IncomingPoint> points,
    @Nullable LocalDate birthday,
    String note,
    IncomingOwn own,
    String refusal) {

  /** A company somebody works for; the key is the one by which companies are found. */
  record Work(String company, String position) {
    String key() {
      return SortKey.of(company);
    }
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
