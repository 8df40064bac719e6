package rapport.contacts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.access.RecordKind;
import rapport.kernel.Complaint;
import rapport.kernel.Invalid;

/**
 * Which records shall become one.
 *
 * @param kept the one that stays
 * @param merged those that go into it, in the order in which their values are asked for
 * @param choices by the field's code, the id of the record whose value is taken, or {@link #ALL}
 *     where several can be put together; where nothing is chosen a default is
 * @param note why they are the same, empty for nothing
 */
public record MergeDraft(
    RecordKind kind, Seen kept, List<Seen> merged, Map<String, String> choices, String note) {
  /** So many records become one at a time, the kept one counted. */
  public static final int MOST = 20;

  /** The choice of all values of a field. */
  public static final String ALL = "all";

  private static final int LONGEST_NOTE = 2000;

  /**
   * One of the records.
   *
   * @param version the one the user saw, null if any will do
   */
  public record Seen(UUID id, @Nullable Integer version) {}

  /** The kept one first. */
  List<Seen> all() {
    List<Seen> all = new ArrayList<>(merged);
    all.addFirst(kept);
    return all;
  }

  /** {@link Invalid} where that can't be meant. */
  MergeDraft checked() {
    List<Complaint> complaints = new ArrayList<>();
    if (kind != RecordKind.CONTACT && kind != RecordKind.COMPANY) {
      complaints.add(Complaint.of("kind", "choice"));
    }
    if (merged.isEmpty()) {
      complaints.add(Complaint.of("merged", "required"));
    } else if (all().size() > MOST) {
      complaints.add(Complaint.of("merged", "tooMany", MOST));
    }
    if (new HashSet<>(all().stream().map(Seen::id).toList()).size() < all().size()) {
      complaints.add(Complaint.of("merged", "choice"));
    }
    ContactDraft.tooLong(complaints, "note", note, LONGEST_NOTE);
    if (!complaints.isEmpty()) {
      throw new Invalid(complaints);
    }
    return this;
  }
}
