package rapport.contacts;

import java.util.Locale;

/**
 * An address of an address book.
 *
 * @param canonical its one form; empty where it couldn't be read and is kept as written
 */
record IncomingPoint(PointKind kind, String label, String value, String canonical) {

  static IncomingPoint of(PointKind kind, String label, String value, String country) {
    return new IncomingPoint(kind, label, value, kind.canonical(value, country));
  }

  /** Equal for equal addresses of one owner. */
  String key() {
    return key(kind, value, canonical);
  }

  static String key(PointKind kind, String value, String canonical) {
    return kind.code() + ":" + (canonical.isEmpty() ? value.toLowerCase(Locale.ROOT) : canonical);
  }

  /** Whether somebody can be recognised by it. */
  boolean isTelling() {
    return isTelling(kind, canonical);
  }

  static boolean isTelling(PointKind kind, String canonical) {
    return !canonical.isEmpty() && (kind == PointKind.PHONE || kind == PointKind.EMAIL);
  }

  String searchKey() {
    return kind.searchKey(value, canonical);
  }
}
