package rapport.chains;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * When something happens to an interaction, something is done.
 *
 * @param retiredAt since when nobody wants it any more; null while somebody does
 */
public record Rule(
    UUID id,
    String name,
    Mode mode,
    Trigger trigger,
    Deed deed,
    @Nullable Instant retiredAt,
    int version) {

  /** What a rule may do. */
  public enum Mode {
    OFF,
    /** Writes into the log what it would do. */
    LOG,
    ON;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Mode> ofCode(String code) {
      return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
  }

  /** A rule as somebody typed it. */
  public record Draft(String name, Mode mode, Trigger trigger, Deed deed) {}

  public boolean isRetired() {
    return retiredAt != null;
  }
}
