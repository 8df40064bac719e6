package rapport.contacts;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapport.kernel.EmailAddress;
import rapport.kernel.PhoneNumber;

/**
 * An incoming address of unknown kind, and everything it may stand for, the likeliest first.
 *
 * @param phones in E.164
 * @param others e-mail addresses, handles and sites in their canonical form
 */
record Address(List<String> phones, List<String> others) {
  /** What telephone exchanges and links put before a number: RFC 3966, RFC 3261. */
  private static final Pattern SCHEME = Pattern.compile("(?i)(?:tel|callto|sips?):([^;@]+).*");

  /** A number with its country code but without the plus, as exchanges like to send it. */
  private static final int SHORTEST_INTERNATIONAL = 11;

  private static final int FEWEST_DIGITS = 5;

  static Address read(String text, String country) {
    Matcher link = SCHEME.matcher(text.strip());
    String bare = link.matches() ? link.group(1) : text.strip();
    return new Address(phones(bare, country), others(bare));
  }

  private static List<String> phones(String text, String country) {
    String digits = PointKind.digits(text);
    if (digits.length() < FEWEST_DIGITS || text.contains("@")) {
      return List.of();
    }
    Set<PhoneNumber> readings = new LinkedHashSet<>(PhoneNumber.readings(text, country));
    if (digits.length() >= SHORTEST_INTERNATIONAL) {
      PhoneNumber.parse("+" + digits, country).ifPresent(readings::add);
    }
    return readings.stream().map(PhoneNumber::e164).toList();
  }

  private static List<String> others(String text) {
    List<String> others = new ArrayList<>();
    EmailAddress.parse(text).map(EmailAddress::value).ifPresent(others::add);
    String handle = text.toLowerCase(Locale.ROOT);
    if (!handle.isEmpty() && !others.contains(handle)) {
      others.add(handle);
      others.add(handle.startsWith("@") ? handle.substring(1) : "@" + handle);
    }
    return others;
  }

  /** The likeliest one form; empty for a text that is neither a phone nor an e-mail address. */
  String canonical() {
    return phones.isEmpty()
        ? others.stream()
            .filter(other -> EmailAddress.parse(other).isPresent())
            .findFirst()
            .orElse("")
        : phones.getFirst();
  }

  /** How unlikely it is that this address was meant; 0 is the likeliest. */
  int rank(String found) {
    int phone = phones.indexOf(found);
    return phone < 0 ? 0 : phone;
  }
}
