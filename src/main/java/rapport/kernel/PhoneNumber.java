package rapport.kernel;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A telephone number in E.164 form ({@code +79031234567}): the form in which numbers are stored and
 * compared.
 */
public record PhoneNumber(String e164) {
  private static final List<String> NEIGHBOURS = List.of("RU", "UA", "BY", "KZ", "GB", "US");

  /**
   * Reads a number as people of a country write it.
   *
   * @param text what was typed, with or without country code, trunk prefix, brackets or an
   *     extension
   * @param country ISO 3166-1 alpha-2 code of the country whose habits apply when no country code
   *     is given
   * @return the number, or nothing where no valid or possible number can be read
   */
  public static Optional<PhoneNumber> parse(String text, String country) {
    return read(text, country).map(PhoneNumber::new);
  }

  /**
   * Every number the text may stand for, the likeliest first: read with the habits of the given
   * country, then of its neighbours. Used to identify somebody, never to store.
   */
  public static Set<PhoneNumber> readings(String text, String country) {
    Set<PhoneNumber> readings = new LinkedHashSet<>();
    parse(text, country).ifPresent(readings::add);
    for (String neighbour : NEIGHBOURS) {
      parse(text, neighbour).ifPresent(readings::add);
    }
    return readings;
  }

  /**
   * Whether the code names a country whose numbers can be read (ISO 3166-1 alpha-2, upper case).
   */
  public static boolean knowsCountry(String country) {
    return util().getSupportedRegions().contains(country);
  }

  /** The digits alone, country code included, as the search key of the number. */
  public String digits() {
    return e164.substring(1);
  }

  /** Written for people: {@code +7 903 123-45-67}. */
  public String display() {
    try {
      return util().format(util().parse(e164, null), PhoneNumberFormat.INTERNATIONAL);
    } catch (NumberParseException stored) {
      return e164;
    }
  }

  private static Optional<String> read(String text, String country) {
    if (text.length() > 60) {
      return Optional.empty();
    }
    try {
      Phonenumber.PhoneNumber number = util().parse(text, country);
      number.clearExtension();
      return util().isPossibleNumber(number) && number.getNationalNumber() > 9999
          ? Optional.of(util().format(number, PhoneNumberFormat.E164))
          : Optional.empty();
    } catch (NumberParseException unreadable) {
      return Optional.empty();
    }
  }

  private static PhoneNumberUtil util() {
    return PhoneNumberUtil.getInstance();
  }
}
