package rapport.platform;

import java.time.LocalDate;

/**
 * A day that a country marks.
 *
 * @param key the key of its name
 */
public record PublicDay(LocalDate date, String key, Kind kind) {
  /** What it means for work. */
  public enum Kind {
    /** Nobody works. */
    FREE,
    /** People work although it is a weekend, for a day off elsewhere. */
    WORKED,
    /** It has a name and is worked as any other. */
    NAMED
  }

  static PublicDay free(LocalDate date, String key) {
    return new PublicDay(date, key, Kind.FREE);
  }

  static PublicDay moved(LocalDate date) {
    return free(date, "holiday.moved");
  }

  static PublicDay worked(LocalDate date) {
    return new PublicDay(date, "holiday.worked", Kind.WORKED);
  }

  PublicDay named() {
    return new PublicDay(date, key, Kind.NAMED);
  }
}
