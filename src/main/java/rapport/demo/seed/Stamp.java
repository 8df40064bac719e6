package rapport.demo.seed;

import java.util.UUID;

/** Makes identifiers as {@link rapport.kernel.Ids} does, but for a given moment. */
final class Stamp {
  /** Kinds of records, so that equal numbers get different ids. The order is part of the ids. */
  enum Kind {
    EMPLOYEE,
    COMPANY,
    CONTACT,
    EMPLOYMENT,
    CONTACT_POINT,
    COMPANY_POINT,
    INTERACTION,
    TEAM
  }

  private final long seed;

  Stamp(long seed) {
    this.seed = seed;
  }

  /**
   * A UUID of version 7 (RFC 9562, section 5.7).
   *
   * @param millis when the record came to be, since 1970
   * @param sequence orders those of one millisecond; its low 12 bits are used
   * @param number of the record among those of its kind
   */
  UUID id(Kind kind, long millis, int sequence, long number) {
    Dice dice = new Dice(seed, Dice.About.ID, number * Kind.values().length + kind.ordinal());
    long high = millis << 16 | 0x7000L | (sequence & 0xFFF);
    return new UUID(high, dice.next() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L);
  }
}
