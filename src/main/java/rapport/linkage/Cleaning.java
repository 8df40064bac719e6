package rapport.linkage;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import rapport.kernel.EmailAddress;
import rapport.kernel.SearchKey;

/** Brings values into the form in which they are compared; "" where nothing is left of one. */
final class Cleaning {
  private static final Set<String> NOTHING =
      Set.of("", "null", "none", "nil", "nan", "n a", "na", "unknown", "nieizvestno", "net", "xxx");
  private static final int LONGEST = 200;

  private Cleaning() {}

  static String clean(FieldKind kind, String typed) {
    String text = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
    return switch (kind) {
      case GIVEN_NAME, MIDDLE_NAME, FAMILY_NAME, FULL_NAME, LOCALITY, REGION -> words(text);
      case BIRTH_DATE -> Dates.clean(text);
      case PHONE -> phone(text);
      case EMAIL -> email(text);
      case WEB -> host(text);
      case STREET_NUMBER, POSTCODE, IDENTIFIER -> code(text);
      case STREET, STREET_EXTRA -> Streets.clean(text);
      case COMPANY_NAME -> CompanyNames.clean(text);
      case TEXT -> words(text);
    };
  }

  /** Words folded as they are searched, so that both scripts meet, with one space between. */
  static String words(String text) {
    List<String> words = SearchKey.words(text);
    String joined = String.join(" ", words);
    return NOTHING.contains(joined) ? "" : joined;
  }

  /** Digits alone; what has fewer than five is no phone. */
  private static String phone(String text) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      int digit = Character.digit(text.charAt(i), 10);
      if (digit >= 0) {
        digits.append(digit);
      }
    }
    return digits.length() < 5 || allTheSame(digits) ? "" : digits.toString();
  }

  private static boolean allTheSame(CharSequence digits) {
    return digits.chars().distinct().count() == 1;
  }

  private static String email(String text) {
    return EmailAddress.parse(text)
        .map(EmailAddress::value)
        .orElseGet(() -> text.strip().toLowerCase(Locale.ROOT));
  }

  private static final Pattern PROTOCOL = Pattern.compile("^([a-z]+://)?(www\\.)?");

  /**
   * The host of an address on the web, without www; of a host where everybody has a page, the page.
   */
  static String host(String text) {
    String bare = PROTOCOL.matcher(text.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
    int end = indexOfAny(bare, "/?#: ");
    if (end < 0) {
      return Domains.isShared(bare) ? "" : bare;
    }
    String host = bare.substring(0, end);
    if (!Domains.isShared(host)) {
      return host;
    }
    String page = bare.substring(end + 1);
    int last = indexOfAny(page, "/?# ");
    String first = last < 0 ? page : page.substring(0, last);
    return first.isEmpty() ? "" : host + "/" + first;
  }

  private static int indexOfAny(String text, String stops) {
    for (int i = 0; i < text.length(); i++) {
      if (stops.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  /** Letters and digits alone, in one case and one script. */
  private static String code(String text) {
    StringBuilder kept = new StringBuilder();
    text.toLowerCase(Locale.ROOT)
        .chars()
        .filter(Character::isLetterOrDigit)
        .forEach(letter -> kept.append((char) letter));
    String code = kept.toString();
    return NOTHING.contains(code) || code.chars().allMatch(letter -> letter == '0') ? "" : code;
  }

  /** The single words of a cleaned value. */
  static List<String> parts(String cleaned) {
    return cleaned.isEmpty() ? List.of() : Arrays.asList(cleaned.split(" "));
  }
}
