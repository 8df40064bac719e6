package rapport.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The main process of a PostgreSQL server that runs on a cluster directory, whoever started it.
 *
 * @param port on the loopback address
 */
record Postmaster(ProcessHandle process, int port) {
  static final String PID_FILE = "postmaster.pid";
  private static final int PID_LINE = 0;
  private static final int PORT_LINE = 3;

  /**
   * The server that runs on the cluster. Its {@code postmaster.pid} may be a left-over of a killed
   * server, and its number may meanwhile belong to any other process; then the answer is empty.
   */
  static Optional<Postmaster> on(Path cluster) throws IOException {
    Path file = cluster.resolve(PID_FILE);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    List<String> lines = Files.readAllLines(file);
    if (lines.size() <= PORT_LINE) {
      return Optional.empty();
    }
    int port = Integer.parseInt(lines.get(PORT_LINE).strip());
    return ProcessHandle.of(Long.parseLong(lines.get(PID_LINE).strip()))
        .filter(process -> serves(process, cluster))
        .map(process -> new Postmaster(process, port));
  }

  private static boolean serves(ProcessHandle process, Path cluster) {
    String command = process.info().commandLine().orElse("");
    return process.isAlive()
        && command.contains("postgres")
        && command.contains(cluster.toString());
  }

  /** Stops the server in PostgreSQL's "fast" mode and waits until it has ended. */
  void stop() throws IOException {
    // SIGINT is "fast"; the SIGTERM of ProcessHandle.destroy would wait for every client
    new ProcessBuilder("sh", "-c", "kill -INT " + process.pid()).start();
    try {
      process.onExit().get(60, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException e) {
      throw new IOException("PostgreSQL (process " + process.pid() + ") does not stop", e);
    }
  }
}
