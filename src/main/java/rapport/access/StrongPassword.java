package rapport.access;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** Passwords for accounts that Rapport makes by itself. */
public final class StrongPassword {
  /** Letters and digits that nobody confuses when reading them off a screen. */
  private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

  private static final int LENGTH = 16;

  private StrongPassword() {}

  /** A new one, of more than 90 random bits. */
  public static String make() {
    return new SecureRandom()
        .ints(LENGTH, 0, ALPHABET.length())
        .mapToObj(i -> String.valueOf(ALPHABET.charAt(i)))
        .collect(Collectors.joining());
  }
}
