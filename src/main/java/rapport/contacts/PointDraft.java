package rapport.contacts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An address as somebody typed it.
 *
 * @param label work, home, mobile, other, or a word of the user's
 * @param facts what else is said of it; null leaves what is known of the address as it is
 */
public record PointDraft(PointKind kind, String label, String value, @Nullable Facts facts) {
  /**
   * What is said of an address beside where it leads.
   *
   * @param primary the first of its kind to be used
   * @param from since when it is known to be right, null if nobody knows
   * @param to its last day; null while it is right
   */
  public record Facts(boolean primary, @Nullable LocalDate from, @Nullable LocalDate to) {
    static final Facts NONE = new Facts(false, null, null);

    boolean isOrdered() {
      return from == null || to == null || !to.isBefore(from);
    }
  }

  public PointDraft(PointKind kind, String label, String value) {
    this(kind, label, value, null);
  }

  boolean isPrimary() {
    return facts != null && facts.primary();
  }
}
