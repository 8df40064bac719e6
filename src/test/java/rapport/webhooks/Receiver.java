package rapport.webhooks;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.NullMarked;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that subscribed: a real HTTP server, which checks signatures as the docs say. */
@NullMarked
final class Receiver implements AutoCloseable {
  /** A message as it arrived. */
  record Message(String delivery, String event, String signature, String body) {
    JsonNode json() {
      return new JsonMapper().readTree(body);
    }

    /** Whether one of the signatures is that of the secret. */
    boolean isSignedWith(String secret) throws Exception {
      String time = signature.replaceFirst("^t=(\\d+),.*", "$1");
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      byte[] sum = mac.doFinal((time + "." + body).getBytes(StandardCharsets.UTF_8));
      return List.of(signature.split(",")).contains("v1=" + HexFormat.of().formatHex(sum));
    }
  }

  private final HttpServer server;
  private final List<Message> messages = new CopyOnWriteArrayList<>();
  private final IntFunction<Integer> statusOf;

  /**
   * @param statusOf which status the n-th message is answered with, from 1
   */
  Receiver(IntFunction<Integer> statusOf) {
    this.statusOf = statusOf;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::take);
    server.start();
  }

  static Receiver willing() {
    return new Receiver(n -> 204);
  }

  private void take(HttpExchange exchange) throws IOException {
    var headers = exchange.getRequestHeaders();
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    int status;
    synchronized (messages) {
      messages.add(
          new Message(
              headers.getFirst("Rapport-Delivery"),
              headers.getFirst("Rapport-Event"),
              headers.getFirst("Rapport-Signature"),
              body));
      status = statusOf.apply(messages.size());
    }
    if (status / 100 == 3) {
      exchange.getResponseHeaders().set("Location", url() + "/elsewhere");
    }
    byte[] answer = status == 204 ? new byte[0] : "z".repeat(5000).getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, status == 204 ? -1 : answer.length);
    exchange.getResponseBody().write(answer);
    exchange.close();
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
  }

  List<Message> messages() {
    return List.copyOf(messages);
  }

  /** Waits until so many have arrived. */
  List<Message> await(int many) {
    until(() -> messages.size() >= many);
    return messages();
  }

  /** Waits, 15 seconds at most, for something that happens in other threads. */
  static void until(BooleanSupplier happened) {
    long end = System.nanoTime() + Duration.ofSeconds(15).toNanos();
    while (!happened.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("it did not happen in 15 seconds");
      }
      try {
        Thread.sleep(20);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
