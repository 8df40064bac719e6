package rapport.contacts;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import rapport.kernel.EmailAddress;
import rapport.kernel.PhoneNumber;

/** What sort of address a contact point is, and how its value is brought into one form. */
public enum PointKind {
  PHONE,
  EMAIL,
  MESSENGER,
  WEB,
  ADDRESS;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<PointKind> ofCode(String code) {
    return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
  }

  /**
   * The one form in which equal addresses are equal: E.164 for phones, lower case for the others.
   * Empty where the value can't be read as one; it is then kept as typed.
   *
   * @param country whose habits apply to a phone without a country code (ISO 3166-1 alpha-2)
   */
  public String canonical(String value, String country) {
    return switch (this) {
      case PHONE -> PhoneNumber.parse(value, country).map(PhoneNumber::e164).orElse("");
      case EMAIL -> EmailAddress.parse(value).map(EmailAddress::value).orElse("");
      case MESSENGER, WEB -> value.strip().toLowerCase(Locale.ROOT);
      case ADDRESS -> "";
    };
  }

  /** What a search compares with: the digits of a phone, the canonical form of the others. */
  public String searchKey(String value, String canonical) {
    return switch (this) {
      case PHONE -> digits(canonical.isEmpty() ? value : canonical);
      case EMAIL, MESSENGER, WEB ->
          canonical.isEmpty() ? value.strip().toLowerCase(Locale.ROOT) : canonical;
      case ADDRESS -> "";
    };
  }

  static String digits(String text) {
    return text.replaceAll("\\D", "");
  }
}
