package rapport.kernel;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A telephone number in E.164 form ({@code +79031234567}): the form in which numbers are stored and
 * compared.
 */
public record PhoneNumber(String e164) {
  private static final Pattern STORED = Pattern.compile("\\+[1-9]\\d{4,16}");
  private static final int LONGEST_CODE = 3;
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
    return taken(e164).map(one -> util().format(one, PhoneNumberFormat.INTERNATIONAL)).orElse(e164);
  }

  /**
   * What is stored needs no reading but only taking apart, which is several times as fast: country
   * calling code (ITU-T E.164, one to three digits of which none begins another) and the rest.
   */
  private static Optional<Phonenumber.PhoneNumber> taken(String e164) {
    if (!STORED.matcher(e164).matches()) {
      return Optional.empty();
    }
    for (int end = 2; end <= 1 + LONGEST_CODE; end++) {
      int code = Integer.parseInt(e164, 1, end, 10);
      if (util().getSupportedCallingCodes().contains(code)) {
        return Optional.of(number(code, e164.substring(end)));
      }
    }
    return Optional.empty();
  }

  private static Phonenumber.PhoneNumber number(int code, String national) {
    Phonenumber.PhoneNumber number =
        new Phonenumber.PhoneNumber()
            .setCountryCode(code)
            .setNationalNumber(Long.parseLong(national));
    int zeros = 0;
    while (zeros < national.length() - 1 && national.charAt(zeros) == '0') {
      zeros++;
    }
    return zeros == 0 ? number : number.setItalianLeadingZero(true).setNumberOfLeadingZeros(zeros);
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
