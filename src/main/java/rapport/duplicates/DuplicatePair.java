package rapport.duplicates;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import rapport.access.RecordKind;
import rapport.linkage.Evidence;

/**
 * Two records that are probably the same.
 *
 * @param one the lower of the two ids, as PostgreSQL orders them
 * @param probability from 0 to 1
 * @param evidence what speaks for and against, the strongest first, as far as the viewer may know
 * @param through whether they were found because both are the same as a third
 */
public record DuplicatePair(
    RecordKind kind,
    UUID one,
    UUID other,
    double probability,
    List<Evidence> evidence,
    boolean through,
    DuplicateState state,
    Instant foundAt) {
  /** Which pair it is. */
  public PairId id() {
    return new PairId(kind, one, other);
  }
}
