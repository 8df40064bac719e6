package rapport.contacts;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who may be behind an address.
 *
 * @param canonical the address in its one form (E.164 for phones); empty where it can't be read
 * @param candidates all whose address it is, then those whose address it was; at most 50
 */
public record Identified(String canonical, List<Candidate> candidates) {
  /** Whether the address says who it is. */
  public enum Outcome {
    KNOWN,
    AMBIGUOUS,
    UNKNOWN;

    /** As the API calls it. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A contact or company whose address it is.
   *
   * @param kind contact or company
   * @param companyId where the contact works now; empty for a company itself
   * @param company its name, empty for none
   * @param position what the contact is there, empty if unknown
   * @param id null for one the asker may not see: of such a one nothing is told but who looks after
   *     them
   * @param validTo the last day on which it was their address, null while it is
   */
  public record Candidate(
      String kind,
      @Nullable UUID id,
      String name,
      Optional<UUID> companyId,
      String company,
      String position,
      @Nullable UUID responsibleId,
      @Nullable LocalDate validTo) {
    static Candidate unseen(@Nullable UUID responsibleId, @Nullable LocalDate validTo) {
      return new Candidate("", null, "", Optional.empty(), "", "", responsibleId, validTo);
    }

    public boolean isSeen() {
      return id != null;
    }

    /** Whether the address leads to them still. */
    public boolean isValid() {
      return validTo == null;
    }
  }

  /** Where it still is somebody's address, those whose address it was don't make it ambiguous. */
  public Outcome outcome() {
    long valid = candidates.stream().filter(Candidate::isValid).count();
    return switch (valid > 0 ? (int) valid : candidates.size()) {
      case 0 -> Outcome.UNKNOWN;
      case 1 -> Outcome.KNOWN;
      default -> Outcome.AMBIGUOUS;
    };
  }
}
