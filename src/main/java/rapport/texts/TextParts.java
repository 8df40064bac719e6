package rapport.texts;

import java.time.Instant;
import java.util.UUID;

/**
 * What of a record is searched. The four parts weigh less and less, and whoever may not read one of
 * them isn't told of it: see {@link TextSource#parts}.
 *
 * @param ownerId the record it belongs to, on whose card's timeline it is found; often itself
 * @param at when it was; what is younger comes first among equals
 * @param a the most telling part: a subject, a title
 * @param b the long part: a note, a description
 */
public record TextParts(
    UUID recordId, UUID ownerId, Instant at, String a, String b, String c, String d) {
  static final int NUMBER = 4;
}
