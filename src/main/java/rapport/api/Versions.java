package rapport.api;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/** Keeps clients from overwriting what they haven't seen (RFC 9110, section 13). */
final class Versions {
  private Versions() {}

  /** An answer that carries the record's version as its ETag. */
  static <T> ResponseEntity<T> tagged(int version, T record) {
    return ResponseEntity.ok().eTag("\"" + version + "\"").body(record);
  }

  /**
   * The version the client means to change.
   *
   * @param ifMatch the header, refused with 412 if it names other versions; null if there is none
   * @param stated by the body, null if it states none; the verb refuses an old one with 409
   */
  static int expected(@Nullable String ifMatch, @Nullable Integer stated, int current) {
    if (ifMatch != null
        && Arrays.stream(ifMatch.split(",")).noneMatch(tag -> names(tag, current))) {
      throw new PreconditionFailed();
    }
    return stated == null ? current : stated;
  }

  /** A proxy that compresses makes our strong tag a weak one; it still names the version. */
  private static boolean names(String tag, int version) {
    String bare = tag.strip().replaceFirst("^W/", "");
    return bare.equals("*") || bare.equals("\"" + version + "\"");
  }
}
