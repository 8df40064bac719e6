package rapport.world;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A Rapport in a process of its own, with a small memory, which tests may kill. */
public final class NodeProcess implements AutoCloseable {
  public static final String EMAIL = TestSettings.ADMIN;
  public static final String PASSWORD = TestSettings.PASSWORD;
  private static final int SECONDS = 120;

  private final Process process;
  private final int port;
  private final Path log;

  private NodeProcess(Process process, int port, Path log) {
    this.process = process;
    this.port = port;
    this.log = log;
  }

  /**
   * Begins to start one; {@link #await} waits until it answers.
   *
   * @param name of the node among those that do jobs, and of its log below target
   */
  public static NodeProcess begin(TestDatabase database, String name) {
    int port = freePort();
    Path log = Path.of("target", name + ".log");
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx192m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "rapport.Rapport",
                "--server.port=" + port,
                "--db-scheduler.scheduler-name=" + name,
                "--rapport.db.url=" + database.url(),
                "--rapport.db.user=" + database.user(),
                "--rapport.db.password=" + database.password(),
                "--rapport.admin.email=" + EMAIL,
                "--rapport.admin.password=" + PASSWORD,
                "--rapport.country=RU",
                "--rapport.dev=true"));
    try {
      ProcessBuilder builder = new ProcessBuilder(command);
      builder.redirectErrorStream(true).redirectOutput(log.toFile());
      return new NodeProcess(builder.start(), port, log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits until it answers. */
  public NodeProcess await() throws InterruptedException {
    for (int i = 0; !answers(); i++) {
      if (i == SECONDS * 2 || !process.isAlive()) {
        process.destroyForcibly();
        throw new IllegalStateException("it doesn't answer, see " + log);
      }
      Thread.sleep(500);
    }
    return this;
  }

  private boolean answers() throws InterruptedException {
    try (HttpClient http = HttpClient.newHttpClient()) {
      HttpRequest request = HttpRequest.newBuilder(URI.create(address() + "/sign-in")).build();
      return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  public String address() {
    return "http://127.0.0.1:" + port;
  }

  /** Its pages, as its administrator. */
  public Pages pages() {
    return Pages.at(address(), EMAIL, PASSWORD);
  }

  /** Kills it, so that nothing of it runs any more; answers its exit code. */
  public int kill() throws InterruptedException {
    process.destroyForcibly();
    if (!process.waitFor(30, TimeUnit.SECONDS)) {
      throw new IllegalStateException("it lives on");
    }
    return process.exitValue();
  }

  @Override
  public void close() {
    process.destroyForcibly();
    try {
      process.waitFor(30, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
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
