package rapport.access;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/**
 * Tells on whose pages records of a kind stand besides their own: an interaction on the cards of
 * its people. Implemented by the module that owns the kind, so that these pages are shown anew when
 * the record changes.
 */
public interface ShownOn {
  /** contact, company, interaction … as in {@link RecordedChange}. */
  String kind();

  /**
   * The records they are shown on, and the employees on whose day; asked in the transaction that
   * changed them.
   */
  Set<UUID> places(Collection<UUID> ids);
}
