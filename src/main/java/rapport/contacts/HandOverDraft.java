package rapport.contacts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.access.RecordKind;
import rapport.filters.Filter;

/**
 * Which clients shall pass to whom. Either one client ({@code kind} and {@code recordId}) or those
 * of a selection, whoever is responsible for them, or those that {@code fromId} is responsible for.
 *
 * @param fromId whose clients; of no account for one client and for a selection
 * @param toId who is to take them, null as long as nobody was chosen
 * @param kind only contacts, only companies or only leads; null for all of them
 * @param filter what must hold of the clients besides; needs a kind, whose fields it speaks of
 * @param returnsOn the day on which they go back, null for good
 * @param reason why, empty if nobody said
 * @param selection what was chosen in a list, null otherwise
 */
public record HandOverDraft(
    @Nullable UUID fromId,
    @Nullable UUID toId,
    @Nullable RecordKind kind,
    @Nullable UUID recordId,
    Filter filter,
    @Nullable LocalDate returnsOn,
    String reason,
    @Nullable Selection selection) {

  /** One client, or those that somebody is responsible for. */
  public HandOverDraft(
      @Nullable UUID fromId,
      @Nullable UUID toId,
      @Nullable RecordKind kind,
      @Nullable UUID recordId,
      Filter filter,
      @Nullable LocalDate returnsOn,
      String reason) {
    this(fromId, toId, kind, recordId, filter, returnsOn, reason, null);
  }

  /** Those that were chosen in a list. */
  public static HandOverDraft of(
      Selection selection, @Nullable UUID toId, @Nullable LocalDate returnsOn, String reason) {
    Filter filter = selection.all() ? selection.filter() : Filter.EVERYTHING;
    return new HandOverDraft(
        null, toId, selection.kind(), null, filter, returnsOn, reason, selection);
  }

  /** Whether all clients of somebody are meant, or some of them. */
  boolean isPortfolio() {
    return recordId == null && selection == null;
  }

  /** In which list they are looked for. */
  Listing listing() {
    return selection == null
        ? new Listing("", filter, Sorting.BY_NAME, Optional.empty(), Listing.MOST)
        : selection.listing(Sorting.BY_NAME, Listing.MOST);
  }

  /** Of which kinds clients are looked for. */
  List<RecordKind> kinds() {
    return kind == null
        ? List.of(RecordKind.CONTACT, RecordKind.COMPANY, RecordKind.LEAD)
        : List.of(kind);
  }
}
