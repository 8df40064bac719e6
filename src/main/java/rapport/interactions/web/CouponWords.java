package rapport.interactions.web;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import rapport.interactions.CouponSources;
import rapport.interactions.Interaction;
import rapport.platform.web.Ui;

/** Says where coupons lead: "Exhibition · Autumn 2026". */
@Component
class CouponWords {
  private final CouponSources sources;

  CouponWords(CouponSources sources) {
    this.sources = sources;
  }

  /** Of those that were named in interactions; of coupons nobody knows it says nothing. */
  Map<String, String> said(Collection<Interaction> interactions, Ui ui) {
    return said(interactions.stream().map(Interaction::coupon).distinct().toList(), ui);
  }

  /** Of these coupons. */
  Map<String, String> said(List<String> coupons, Ui ui) {
    List<String> named = coupons.stream().filter(one -> !one.isBlank()).toList();
    return named.isEmpty()
        ? Map.of()
        : sources.of(named).entrySet().stream()
            .collect(toMap(Map.Entry::getKey, one -> words(one.getValue(), ui)));
  }

  private static String words(CouponSources.Promotion promotion, Ui ui) {
    String source = promotion.source().in(ui.words());
    return promotion.campaign().isEmpty() ? source : source + " · " + promotion.campaign();
  }
}
