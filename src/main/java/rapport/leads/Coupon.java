package rapport.leads;

import rapport.interactions.CouponKey;

/**
 * A coupon that leads to a source.
 *
 * @param code as it is printed; with an asterisk at the end for all that begin so
 * @param campaign with which it is given out, empty for none
 */
public record Coupon(String code, String campaign) {
  private static final String ANY = "*";

  /** Whether all that begin so are meant. */
  public boolean isSeries() {
    return code.strip().endsWith(ANY);
  }

  public String key() {
    return CouponKey.of(code);
  }
}
