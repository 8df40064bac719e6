package rapport.kernel;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address in the one form in which it is stored and compared: trimmed and in lower case.
 * The check is deliberately looser than RFC 5322: one {@code @}, a domain with a dot, no spaces, at
 * most 254 characters.
 */
public record EmailAddress(String value) {
  private static final Pattern SCHEME = Pattern.compile("(?i)^mailto:");
  private static final Pattern BRACKETS = Pattern.compile("^<(.*)>$");
  private static final Pattern SHAPE =
      Pattern.compile("[^\\s@<>\",;]{1,64}@[^\\s@<>\",;.]+(\\.[^\\s@<>\",;.]+)+");

  /** Reads what a person typed; {@code mailto:} and angle brackets are taken off. */
  public static Optional<EmailAddress> parse(String text) {
    String bare =
        BRACKETS.matcher(SCHEME.matcher(text.strip()).replaceFirst("")).replaceFirst("$1");
    String value = bare.toLowerCase(Locale.ROOT);
    return value.length() <= 254 && SHAPE.matcher(value).matches()
        ? Optional.of(new EmailAddress(value))
        : Optional.empty();
  }
}
