package rapport.desk;

import rapport.texts.Marked;
import rapport.texts.Sought;
import rapport.texts.TextHit;

/** Something found by what was written, with the finds marked. */
public record FoundText(TextHit hit, Marked title, Marked text) {
  static FoundText of(TextHit hit, Sought sought) {
    return new FoundText(hit, sought.in(hit.title()), sought.around(hit.text()));
  }
}
