package rapport.world;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A real OpenID provider beside the tests: {@code outside.OpenIdProvider}, another Java process.
 */
public final class ProviderProcess implements AutoCloseable {
  private static final int SECONDS = 120;

  private final int port = freePort();
  private @Nullable Process process;

  public String issuer() {
    return "http://127.0.0.1:" + port;
  }

  /** Starts it and waits until it says what it offers. */
  public void start() throws Exception {
    Process started =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "outside.OpenIdProvider",
                String.valueOf(port))
            .redirectErrorStream(true)
            .redirectOutput(Path.of("target", "openid-provider.log").toFile())
            .start();
    process = started;
    for (int i = 0; !answers(); i++) {
      if (i == SECONDS * 2 || !started.isAlive()) {
        throw new IllegalStateException("it doesn't answer, see target/openid-provider.log");
      }
      Thread.sleep(500);
    }
  }

  private boolean answers() throws InterruptedException {
    URI address = URI.create(issuer() + "/.well-known/openid-configuration");
    try (HttpClient http = HttpClient.newHttpClient()) {
      return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
              .statusCode()
          == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  @Override
  public void close() {
    if (process != null) {
      process.destroyForcibly();
    }
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
