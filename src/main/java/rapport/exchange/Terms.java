package rapport.exchange;

import java.util.Map;
import rapport.exchange.reading.DayOrder;

/**
 * How a file is to be read and taken.
 *
 * @param mapping column to the code of its meaning, of an own field, or "new_contact" or
 *     "new_company" to make one; columns not named are left out
 * @param country ISO 3166-1 alpha-2; of phones without a country code
 * @param days by columns with days in figures, what stands first in them; of others it stays as it
 *     is
 */
public record Terms(
    Map<String, String> mapping,
    String country,
    OnKnown onKnown,
    OnStranger onStranger,
    Map<String, DayOrder> days) {
  public Terms(Map<String, String> mapping, String country, OnKnown onKnown) {
    this(mapping, country, onKnown, OnStranger.REFUSE, Map.of());
  }
}
