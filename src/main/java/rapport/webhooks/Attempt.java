package rapport.webhooks;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One try to deliver.
 *
 * @param milliseconds how long it took
 * @param status the HTTP status, null if there was no answer
 * @param failure why there was no answer: no_key, refused_address, unknown_host, timeout,
 *     connection or tls; null if there was one
 * @param answer the first 2 kB of what was answered
 */
public record Attempt(
    Instant at,
    int milliseconds,
    @Nullable Integer status,
    @Nullable String failure,
    String answer) {
  static final int MOST_BYTES = 2048;

  /** Only 2xx means that it arrived; a redirect is not followed and counts as a failure. */
  public boolean succeeded() {
    return status != null && status >= 200 && status < 300;
  }
}
