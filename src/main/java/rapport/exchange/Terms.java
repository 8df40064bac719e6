package rapport.exchange;

import java.util.Map;

/**
 * How a file is to be read and taken.
 *
 * @param mapping column to the code of its meaning, of an own field, or "new_contact" or
 *     "new_company" to make one; columns not named are left out
 * @param country ISO 3166-1 alpha-2; of phones without a country code
 */
public record Terms(Map<String, String> mapping, String country, OnKnown onKnown) {}
