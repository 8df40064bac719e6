package rapport.contacts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.access.RecordKind;

/**
 * Clients that passed from one employee to another.
 *
 * @param byId who did it
 * @param fromId who was responsible before; null if nobody was, and for a selection, whose clients
 *     each say it themselves
 * @param kind of which kind they are, null for all
 * @param recordId the only client, null for a portfolio and a selection
 * @param filter what chose among the clients of the first, as text
 * @param returnsOn the day on which they go back by themselves, null for good
 * @param returnedAt when they were given back, null before
 * @param undoneAt when it was undone, null if it wasn't
 */
public record HandOver(
    UUID id,
    Instant at,
    UUID byId,
    @Nullable UUID fromId,
    UUID toId,
    String reason,
    @Nullable RecordKind kind,
    @Nullable UUID recordId,
    String filter,
    @Nullable LocalDate returnsOn,
    @Nullable Instant returnedAt,
    @Nullable Instant undoneAt,
    Figures figures) {

  /**
   * How many passed.
   *
   * @param leads open inquiries that passed along, or alone
   * @param plans what was promised to them and passed along
   * @param forbidden how many stayed since whoever did it may not change them
   * @param kept how many did not go back when the others did
   */
  public record Figures(
      int contacts, int companies, int leads, int plans, int forbidden, int kept) {
    static final Figures NONE = new Figures(0, 0, 0, 0, 0, 0);

    /** So many of one kind. */
    static Figures of(RecordKind kind, int records, int plans, int forbidden) {
      return new Figures(
          kind == RecordKind.CONTACT ? records : 0,
          kind == RecordKind.COMPANY ? records : 0,
          kind == RecordKind.LEAD ? records : 0,
          plans,
          forbidden,
          0);
    }

    Figures plus(Figures other) {
      return new Figures(
          contacts + other.contacts,
          companies + other.companies,
          leads + other.leads,
          plans + other.plans,
          forbidden + other.forbidden,
          kept + other.kept);
    }

    public int clients() {
      return contacts + companies;
    }

    public boolean isNothing() {
      return clients() + leads == 0;
    }
  }

  /**
   * What passed with one client.
   *
   * @param plans how many promises
   * @param kept why it did not go back: {@code changed}, {@code left}, or empty
   */
  public record Row(
      RecordKind kind, UUID recordId, @Nullable UUID fromId, int plans, String kept) {}

  /** Whether it was chosen in a list, whoever was responsible. */
  public boolean isSelection() {
    return recordId == null && fromId == null;
  }

  /** The same as it was for one of the clients, who came from this employee. */
  HandOver from(@Nullable UUID giverId) {
    return new HandOver(
        id,
        at,
        byId,
        giverId,
        toId,
        reason,
        kind,
        recordId,
        filter,
        returnsOn,
        returnedAt,
        undoneAt,
        figures);
  }

  public boolean isEnded() {
    return returnedAt != null || undoneAt != null;
  }

  /** When it came to its end, null before. */
  public @Nullable Instant endedAt() {
    return undoneAt != null ? undoneAt : returnedAt;
  }

  /** {@code running} until a day, {@code done} for good, {@code returned} or {@code undone}. */
  public String status() {
    if (undoneAt != null) {
      return "undone";
    }
    if (returnedAt != null) {
      return "returned";
    }
    return returnsOn == null ? "done" : "running";
  }

  public String path() {
    return "/handovers/" + id;
  }
}
