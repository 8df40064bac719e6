package rapport.exchange.reading;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What stands first in a day in figures such as 3/12/1985. */
public enum DayOrder {
  DAY_FIRST,
  MONTH_FIRST;

  /** As the database, forms, the API and messages call it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<DayOrder> coded(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }
}
