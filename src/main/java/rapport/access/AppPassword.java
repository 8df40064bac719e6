package rapport.access;

import java.security.SecureRandom;

/**
 * A password that a program on a phone is given once: twenty small letters and digits in groups,
 * for somebody has to type it. About a hundred random bits, so nobody guesses it.
 */
final class AppPassword {
  /** Without those that look alike. */
  private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";

  private static final int GROUPS = 4;
  private static final int GROUP = 5;

  private AppPassword() {}

  static String make() {
    SecureRandom random = new SecureRandom();
    StringBuilder made = new StringBuilder();
    for (int i = 0; i < GROUPS * GROUP; i++) {
      if (i > 0 && i % GROUP == 0) {
        made.append('-');
      }
      made.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return made.toString();
  }
}
