package rapport.exchange.reading;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * How the days in figures of a column are read.
 *
 * @param told by what one knows
 */
public record ColumnDays(DayOrder order, Told told) {
  /** Why it is thought to be so. */
  public enum Told {
    /** A value can only be read so: 25 is no month. */
    VALUES,
    /** Some values can only be read so and fewer only the other way round. */
    MIXED,
    /** Every value could be read both ways; so it is usual where such a file comes from. */
    LANGUAGE,
    /** Somebody said it. */
    PERSON;

    /** As the database and messages call it. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Told> coded(String code) {
      return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
  }

  /** Whether somebody should look: the values don't tell. */
  public boolean isDoubtful() {
    return told == Told.MIXED || told == Told.LANGUAGE;
  }
}
