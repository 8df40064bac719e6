package rapport.duplicates;

import java.util.UUID;
import rapport.access.RecordKind;

/** Which pair is meant, whichever of the two comes first. */
public record PairId(RecordKind kind, UUID one, UUID other) {
  public PairId {
    // as PostgreSQL orders ids; Java's own order of them is another
    if (one.toString().compareTo(other.toString()) > 0) {
      UUID first = other;
      other = one;
      one = first;
    }
  }
}
