package rapport.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import org.apache.tika.Tika;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;

/** What a file is, told by its first bytes and then its name, whatever anybody says it is. */
final class Sniffing {
  private static final Tika TIKA = new Tika();
  private static final MediaTypeRegistry TYPES = MediaTypeRegistry.getDefaultRegistry();
  private static final Set<String> VAGUE =
      Set.of("", "application/octet-stream", "application/x-download", "binary/octet-stream");

  private Sniffing() {}

  static String type(InputStream content, String name) throws IOException {
    return TIKA.detect(content, name);
  }

  /**
   * What a browser claimed, if it is something else than what the content is. A claim that is
   * vaguer or finer than the truth is none: a document is a ZIP archive too.
   */
  static String lie(String claimed, String type) {
    String said = claimed.replaceAll(";.*", "").strip().toLowerCase(Locale.ROOT);
    MediaType one = MediaType.parse(said);
    MediaType other = MediaType.parse(type);
    if (VAGUE.contains(said) || one == null || other == null) {
      return "";
    }
    MediaType plain = TYPES.normalize(one);
    MediaType real = TYPES.normalize(other);
    boolean akin =
        plain.equals(real)
            || TYPES.isSpecializationOf(plain, real)
            || TYPES.isSpecializationOf(real, plain);
    return akin ? "" : said;
  }
}
