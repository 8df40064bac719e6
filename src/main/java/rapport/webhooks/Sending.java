package rapport.webhooks;

import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes one attempt to deliver: a POST, no redirects, an end after 15 seconds whatever happens. */
@Component
class Sending implements AutoCloseable {
  private static final Duration TO_CONNECT = Duration.ofSeconds(5);
  private static final int SECONDS = 15;

  private final HttpClient http;
  private final Envelope envelope;
  private final Destinations destinations;
  private final Clock clock;

  Sending(Envelope envelope, Destinations destinations, Clock clock) {
    this.envelope = envelope;
    this.destinations = destinations;
    this.clock = clock;
    this.http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(Redirect.NEVER)
            .connectTimeout(TO_CONNECT)
            .executor(destinations.privateAllowed() ? Thread::startVirtualThread : Sending::guarded)
            .build();
  }

  /** The client looks names up in these threads. */
  private static void guarded(Runnable work) {
    Thread.startVirtualThread(() -> ScopedValue.where(GuardedLookups.ONLY_PUBLIC, true).run(work));
  }

  Attempt send(Outgoing one) {
    Instant at = clock.instant();
    long begin = System.nanoTime();
    if (one.secrets().isEmpty()) {
      return attempt(at, begin, "no_key");
    }
    try {
      URI uri = URI.create(one.url());
      if (!destinations.allows(uri)) {
        return attempt(at, begin, "refused_address");
      }
      HttpResponse<byte[]> response = answer(request(uri, one, at));
      return new Attempt(at, since(begin), response.statusCode(), null, text(response.body()));
    } catch (UnknownHostException unknown) {
      return attempt(at, begin, "unknown_host");
    } catch (TimeoutException late) {
      return attempt(at, begin, "timeout");
    } catch (ExecutionException failed) {
      return attempt(at, begin, reason(failed.getCause()));
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return attempt(at, begin, "connection");
    }
  }

  private HttpRequest request(URI uri, Outgoing one, Instant at) {
    String body = envelope.of(one.event());
    return HttpRequest.newBuilder(uri)
        .timeout(Duration.ofSeconds(SECONDS))
        .header("Content-Type", "application/json")
        .header("User-Agent", "Rapport-Webhooks/1")
        .header("Rapport-Event", one.event().type())
        .header("Rapport-Delivery", one.id().toString())
        .header("Rapport-Attempt", String.valueOf(one.attempt()))
        .header("Rapport-Signature", Signature.header(one.secrets(), at, body))
        .POST(BodyPublishers.ofString(body, StandardCharsets.UTF_8))
        .build();
  }

  /** The client's own limit ends with the headers; this one is for an endless body, too. */
  private HttpResponse<byte[]> answer(HttpRequest request)
      throws ExecutionException, InterruptedException, TimeoutException {
    CompletableFuture<HttpResponse<byte[]>> answer =
        http.sendAsync(request, head -> new FirstBytes(Attempt.MOST_BYTES));
    try {
      return answer.get(SECONDS, TimeUnit.SECONDS);
    } finally {
      answer.cancel(true);
    }
  }

  private static Attempt attempt(Instant at, long begin, String failure) {
    return new Attempt(at, since(begin), null, failure, "");
  }

  private static int since(long begin) {
    return (int) Duration.ofNanos(System.nanoTime() - begin).toMillis();
  }

  private static String reason(@Nullable Throwable cause) {
    for (Throwable one = cause; one != null; one = one.getCause()) {
      switch (one) {
        case HttpTimeoutException late -> {
          return "timeout";
        }
        case SSLException tls -> {
          return "tls";
        }
        case UnresolvedAddressException unknown -> {
          return "unknown_host";
        }
        case UnknownHostException unknown -> {
          return "unknown_host";
        }
        case ConnectException refused when refused.getCause() == null -> {
          return "connection";
        }
        default -> {
          // the reason lies deeper
        }
      }
    }
    return "connection";
  }

  /** What PostgreSQL and a page can show; NUL is neither's. */
  private static String text(byte[] body) {
    return new String(body, StandardCharsets.UTF_8).replace('\0', '\uFFFD');
  }

  @Override
  public void close() {
    http.shutdownNow();
  }
}
