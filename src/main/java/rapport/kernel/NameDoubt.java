package rapport.kernel;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Why a name is not written as names are. */
public enum NameDoubt {
  /** A part is all in capitals or all in small letters. */
  CASE,
  /** There are digits or signs that names don't have. */
  SIGNS,
  /** Latin and Cyrillic letters stand in one word, which looks right and is never found. */
  SCRIPTS;

  private static final Pattern SIGN = Pattern.compile("[0-9@#/_()*+=<>;:!?]");
  private static final Pattern MIXED =
      Pattern.compile("\\p{IsLatin}\\p{IsCyrillic}|\\p{IsCyrillic}\\p{IsLatin}");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(['’ʼ][\\p{L}\\p{M}]+)*");

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What is strange about a name; nothing where it looks like one. */
  public static Optional<NameDoubt> of(PersonName name) {
    if (parts(name).anyMatch(part -> MIXED.matcher(part).find())) {
      return Optional.of(SCRIPTS);
    }
    if (parts(name).anyMatch(part -> SIGN.matcher(part).find())) {
      return Optional.of(SIGNS);
    }
    return parts(name).anyMatch(NameDoubt::isOneCase) ? Optional.of(CASE) : Optional.empty();
  }

  /** The name with a capital at the beginning of each word of the parts that have one case only. */
  public static PersonName proposal(PersonName name) {
    return new PersonName(
        capitalised(name.given()), capitalised(name.middle()), capitalised(name.family()));
  }

  private static Stream<String> parts(PersonName name) {
    return Stream.of(name.given(), name.middle(), name.family());
  }

  /** Initials are written in capitals, and so are two letters. */
  private static boolean isOneCase(String part) {
    String upper = part.toUpperCase(Locale.ROOT);
    String lower = part.toLowerCase(Locale.ROOT);
    return part.length() >= 3
        && part.indexOf('.') < 0
        && !upper.equals(lower)
        && (part.equals(upper) || part.equals(lower));
  }

  private static String capitalised(String part) {
    return isOneCase(part)
        ? WORD.matcher(part).replaceAll(found -> capitalisedWord(found.group()))
        : part;
  }

  private static String capitalisedWord(String word) {
    int first = word.offsetByCodePoints(0, 1);
    return word.substring(0, first).toUpperCase(Locale.ROOT)
        + word.substring(first).toLowerCase(Locale.ROOT);
  }
}
