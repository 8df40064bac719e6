package rapport.interactions;

import java.util.Locale;

/**
 * By what coupons are compared: letters and digits alone, small, and Cyrillic letters that look
 * like Latin ones as those, since nobody hears on the phone which of them is printed.
 */
public final class CouponKey {
  private static final String CYRILLIC = "авекмнорстухі";
  private static final String LATIN = "abekmhopctyxi";

  private CouponKey() {}

  /** Empty for a text without letters and digits. */
  public static String of(String coupon) {
    StringBuilder key = new StringBuilder();
    coupon
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .map(CouponKey::plain)
        .forEach(key::appendCodePoint);
    return key.toString();
  }

  private static int plain(int letter) {
    int at = CYRILLIC.indexOf(letter);
    return at < 0 ? letter : LATIN.charAt(at);
  }
}
