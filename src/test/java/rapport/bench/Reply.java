package rapport.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

/**
 * What came back.
 *
 * @param body as it was sent, compressed or not
 * @param location where else to look, empty where nothing is said
 * @param head bytes of the header, as its names and values can be read
 */
record Reply(int status, byte[] body, String location, int head) {

  boolean isGood() {
    return status >= 200 && status < 300;
  }

  /** The body, unpacked. */
  String text() {
    boolean zipped = body.length > 2 && (body[0] & 0xff) == 0x1f && (body[1] & 0xff) == 0x8b;
    try (InputStream in =
        zipped
            ? new GZIPInputStream(new ByteArrayInputStream(body))
            : new ByteArrayInputStream(body)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
