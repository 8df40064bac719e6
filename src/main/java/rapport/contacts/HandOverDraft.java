package rapport.contacts;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.access.RecordKind;
import rapport.filters.Filter;

/**
 * Which clients shall pass to whom. Either one client ({@code kind} and {@code recordId}), whoever
 * is responsible for it, or those that {@code fromId} is responsible for.
 *
 * @param fromId whose clients; of no account for one client
 * @param toId who is to take them, null as long as nobody was chosen
 * @param kind only contacts or only companies; null for both
 * @param filter what must hold of the clients besides; needs a kind, whose fields it speaks of
 * @param returnsOn the day on which they go back, null for good
 * @param reason why, empty if nobody said
 */
public record HandOverDraft(
    @Nullable UUID fromId,
    @Nullable UUID toId,
    @Nullable RecordKind kind,
    @Nullable UUID recordId,
    Filter filter,
    @Nullable LocalDate returnsOn,
    String reason) {

  /** Whether one client is meant and not a portfolio. */
  public boolean isOfOne() {
    return recordId != null;
  }

  /** Of which kinds clients are looked for. */
  List<RecordKind> kinds() {
    return kind == null ? List.of(RecordKind.CONTACT, RecordKind.COMPANY) : List.of(kind);
  }
}
