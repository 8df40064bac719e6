package rapport.contacts;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An address of an address book.
 *
 * @param canonical its one form; empty where it couldn't be read and is kept as written
 * @param first whether it is the one of its kind to be used first
 * @param until the last day it led there, null while it does
 */
record IncomingPoint(
    PointKind kind,
    String label,
    String value,
    String canonical,
    boolean first,
    @Nullable LocalDate until) {
  private static final String NO_LABEL = "other";

  IncomingPoint(PointKind kind, String label, String value, String canonical) {
    this(kind, label, value, canonical, false, null);
  }

  static IncomingPoint of(PointKind kind, String label, String value, String country) {
    return new IncomingPoint(kind, label, value, kind.canonical(value, country));
  }

  /** This, with what another column says of the same address. */
  IncomingPoint and(IncomingPoint other) {
    boolean plain = label.isEmpty() || label.equals(NO_LABEL);
    return new IncomingPoint(
        kind,
        plain ? other.label : label,
        value,
        canonical,
        first || other.first,
        until == null || other.until == null ? null : until);
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
