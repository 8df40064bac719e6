package rapport.api;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/**
 * A request that is known by its method, its address, the version it asks for and its body. The
 * body is read for that, and given on. A file that is uploaded is not read: each program writes
 * another boundary around the same file, so there the key and the address alone count.
 */
final class FingerprintedRequest extends HttpServletRequestWrapper {
  /** A thousand rows of a batch with room to spare. */
  private static final int MOST_BYTES = 16 * 1024 * 1024;

  private final byte @Nullable [] body;

  private FingerprintedRequest(HttpServletRequest request, byte @Nullable [] body) {
    super(request);
    this.body = body;
  }

  /** The request with its body read; null if that is larger than 16 MB. */
  static @Nullable FingerprintedRequest of(HttpServletRequest request) throws IOException {
    if (String.valueOf(request.getContentType()).startsWith("multipart/")) {
      return new FingerprintedRequest(request, null);
    }
    byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
    return body.length > MOST_BYTES ? null : new FingerprintedRequest(request, body);
  }

  byte[] fingerprint() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String part : parts()) {
        digest.update(part.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
      }
      return digest.digest(body == null ? new byte[0] : body);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private String[] parts() {
    return new String[] {
      getMethod(),
      getRequestURI(),
      String.valueOf(getQueryString()),
      String.valueOf(getHeader("If-Match"))
    };
  }

  @Override
  public ServletInputStream getInputStream() throws IOException {
    return body == null ? super.getInputStream() : new Given(new ByteArrayInputStream(body));
  }

  @Override
  public BufferedReader getReader() throws IOException {
    return body == null
        ? super.getReader()
        : new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
  }

  private static final class Given extends ServletInputStream {
    private final ByteArrayInputStream bytes;

    Given(ByteArrayInputStream bytes) {
      this.bytes = bytes;
    }

    @Override
    public int read() {
      return bytes.read();
    }

    @Override
    public int read(byte[] into, int from, int most) {
      return bytes.read(into, from, most);
    }

    @Override
    public boolean isFinished() {
      return bytes.available() == 0;
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setReadListener(ReadListener listener) {
      throw new UnsupportedOperationException("the body is here already");
    }
  }
}
