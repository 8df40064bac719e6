package rapport.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The shipped Rapport as a process of its own, started as bin/run starts it. */
final class Node implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final String COMMAND = ". bin/lib/program.sh; program_exec";

  private final Process process;
  private final Client client;
  private final String address;
  private double took;

  private Node(Process process, String address) {
    this.process = process;
    this.address = address;
    this.client = Client.fresh(address);
  }

  /**
   * Starts it and waits for its first answer.
   *
   * @param data the folder of the database
   */
  static Node start(Path data, int port) {
    return start(data, port, Map.of());
  }

  /**
   * Starts one with settings of its own, such as another database.
   *
   * @param settings environment variables
   */
  static Node start(Path data, int port, Map<String, String> settings) {
    try {
      Files.createDirectories(data);
      ProcessBuilder builder =
          new ProcessBuilder("bash", "-c", COMMAND)
              .redirectErrorStream(true)
              .redirectOutput(data.resolve("bench.log").toFile());
      builder
          .environment()
          .putAll(
              Map.of(
                  "RAPPORT_DATA",
                  data.toAbsolutePath().toString(),
                  "RAPPORT_PORT",
                  String.valueOf(port),
                  "RAPPORT_ADDRESS",
                  "127.0.0.1"));
      builder.environment().remove("RAPPORT_DB_URL");
      builder.environment().putAll(settings);
      long begin = System.nanoTime();
      Node node = new Node(builder.start(), "http://127.0.0.1:" + port);
      node.awaitAnswer(data);
      node.took = (System.nanoTime() - begin) / 1e6;
      return node;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private void awaitAnswer(Path data) throws IOException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!answers()) {
      if (!process.isAlive() || System.nanoTime() > end) {
        process.destroyForcibly();
        throw new IllegalStateException(
            "Rapport did not start:\n" + Files.readString(data.resolve("bench.log")));
      }
      pause(Duration.ofMillis(10));
    }
  }

  private boolean answers() {
    try {
      return client.send(Request.get("/actuator/health")).isGood();
    } catch (UncheckedIOException notYet) {
      return false;
    }
  }

  static void pause(Duration time) {
    try {
      Thread.sleep(time);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  String address() {
    return address;
  }

  long pid() {
    return process.pid();
  }

  /** Milliseconds from the order to start until the first answer. */
  double took() {
    return took;
  }

  /** Milliseconds of processor so far. */
  double processor() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / 1e6;
  }

  /** Megabytes of memory that are in use; nothing where the system doesn't tell. */
  double resident() {
    return status("VmRSS");
  }

  /** The most megabytes that ever were. */
  double peak() {
    return status("VmHWM");
  }

  private double status(String name) {
    try {
      String text = Files.readString(Path.of("/proc/" + process.pid() + "/status"));
      Matcher found = Pattern.compile(name + ":\\s+(\\d+) kB").matcher(text);
      return found.find() ? Double.parseDouble(found.group(1)) / 1024 : Double.NaN;
    } catch (IOException noLinux) {
      return Double.NaN;
    }
  }

  /** Ends it at once and leaves PostgreSQL running. */
  void kill() {
    process.destroyForcibly();
    await();
  }

  @Override
  public void close() {
    process.destroy();
    await();
  }

  private void await() {
    try {
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
