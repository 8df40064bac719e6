package rapport.files;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;

/**
 * A file as somebody brings it.
 *
 * @param name as they call it
 * @param claimedType the media type they say it has, empty for none
 * @param content opened as often as it is read
 */
public record Upload(String name, String claimedType, long bytes, Content content) {
  private static final int LONGEST = 200;

  /** Where the bytes come from. */
  @FunctionalInterface
  public interface Content {
    InputStream open() throws IOException;
  }

  /** Without folders, control letters and what turns the direction of reading; never empty. */
  String plainName() {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    String plain =
        Normalizer.normalize(last, Normalizer.Form.NFC)
            .replaceAll("[\\p{Cntrl}\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]", "")
            .strip();
    if (plain.isEmpty()) {
      return "file";
    }
    int dot = plain.lastIndexOf('.');
    String ending = dot > 0 && plain.length() - dot <= 12 ? plain.substring(dot) : "";
    return plain.length() <= LONGEST
        ? plain
        : plain.substring(0, LONGEST - ending.length()) + ending;
  }
}
