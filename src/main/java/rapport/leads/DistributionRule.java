package rapport.leads;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.filters.Filter;

/**
 * Whose leads are that a filter lets through.
 *
 * @param label what people call the rule, empty for nothing
 * @param userId to this colleague; otherwise to the team
 * @param lastUserId who of the team was last given one
 */
public record DistributionRule(
    UUID id,
    String label,
    Filter filter,
    @Nullable UUID userId,
    @Nullable UUID teamId,
    Manner manner,
    @Nullable UUID lastUserId,
    boolean active,
    int version) {

  /** How a team shares its leads. */
  public enum Manner {
    /** One after the other. */
    TURN,
    /** To whom has the fewest open ones. */
    LOAD,
    /** To nobody, until somebody of the team takes it. */
    QUEUE;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Manner> ofCode(String code) {
      return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
  }

  /** A rule as somebody typed it. */
  public record Draft(
      String label,
      Filter filter,
      @Nullable UUID userId,
      @Nullable UUID teamId,
      Manner manner,
      boolean active) {}
}
