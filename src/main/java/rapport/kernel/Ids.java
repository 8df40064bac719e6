package rapport.kernel;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;

/**
 * Makes identifiers: UUID version 7 (RFC 9562, section 5.7), so that they sort by the moment they
 * were made.
 */
public final class Ids {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static long lastMoment;
  private static int sequence;

  private Ids() {}

  /** A new id, greater than every id this process made before. */
  public static UUID next() {
    long stamp = nextStamp();
    long high = (stamp >>> 12) << 16 | 0x7000L | (stamp & 0xFFF);
    return new UUID(high, RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L);
  }

  /**
   * 48 bits of milliseconds and 12 of a counter, which runs on into the next millisecond when it is
   * full.
   */
  private static synchronized long nextStamp() {
    long now = System.currentTimeMillis();
    if (now > lastMoment) {
      lastMoment = now;
      sequence = 0;
    } else if (++sequence > 0xFFF) {
      lastMoment++;
      sequence = 0;
    }
    return lastMoment << 12 | sequence;
  }

  /** The id written as text, or nothing if it isn't one. */
  public static Optional<UUID> parse(String text) {
    try {
      return text.length() == 36 ? Optional.of(UUID.fromString(text)) : Optional.empty();
    } catch (IllegalArgumentException notAnId) {
      return Optional.empty();
    }
  }
}
