package rapport.platform.web;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Lets a browser fetch a page while the pointer still rests on its link: the rules of the
 * Speculation Rules API (WICG), named by a header since our security policy allows none in the
 * page. Browsers that don't know them ignore them.
 */
@Controller
class Prefetching {
  static final String HEADER = "Speculation-Rules";
  static final String VALUE = "\"/prefetching\"";
  private static final MediaType TYPE = new MediaType("application", "speculationrules+json");
  private static final String RULES =
      """
      {"prefetch": [{"where": {"selector_matches": "[data-prefetch]"}, "eagerness": "moderate"}]}
      """;

  @GetMapping("/prefetching")
  ResponseEntity<String> rules() {
    return ResponseEntity.ok().contentType(TYPE).body(RULES);
  }
}
