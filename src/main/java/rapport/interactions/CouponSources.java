package rapport.interactions;

import java.util.Collection;
import java.util.Map;
import rapport.fields.Label;

/** Knows where coupons lead. Implemented by the module that knows sources. */
public interface CouponSources {
  /**
   * What a coupon stands for.
   *
   * @param source where a client with it comes from
   * @param campaign with which it was given out, empty for none
   */
  record Promotion(Label source, String campaign) {}

  /** What is known of these coupons, by the text somebody named; unknown ones are missing. */
  Map<String, Promotion> of(Collection<String> coupons);
}
