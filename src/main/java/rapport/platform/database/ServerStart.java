package rapport.platform.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.util.FileSystemUtils;

/** Starts the server on a data directory: cleans up after a killed one, makes the cluster once. */
final class ServerStart {
  /** Stands in a cluster whose initdb came to its end. */
  private static final String COMPLETE = "rapport.complete";

  private static final Map<String, String> SERVER =
      Map.ofEntries(
          Map.entry("fsync", "on"),
          Map.entry("synchronous_commit", "on"),
          Map.entry("listen_addresses", "127.0.0.1"),
          Map.entry("unix_socket_directories", ""),
          Map.entry("password_encryption", "scram-sha-256"),
          Map.entry("timezone", "UTC"),
          Map.entry("max_connections", "60"),
          Map.entry("shared_buffers", "64MB"),
          Map.entry("effective_cache_size", "512MB"),
          Map.entry("work_mem", "8MB"),
          Map.entry("max_worker_processes", "4"),
          Map.entry("max_parallel_workers", "2"),
          Map.entry("autovacuum_max_workers", "2"),
          Map.entry("io_method", "sync"),
          Map.entry("random_page_cost", "1.1"),
          Map.entry("jit", "off"),
          Map.entry("logging_collector", "on"),
          Map.entry("log_directory", "log"),
          Map.entry("log_filename", "postgresql-%a.log"),
          Map.entry("log_rotation_age", "1d"),
          Map.entry("log_truncate_on_rotation", "on"));

  private final DataDirectory directory;

  ServerStart(DataDirectory directory) {
    this.directory = directory;
  }

  /** Starts the server, a second time if the first try meets the remains of a killed one. */
  EmbeddedPostgres start() throws IOException {
    cleanUp();
    try {
      return launch();
    } catch (IOException | IllegalStateException first) {
      cleanUp();
      return launch();
    }
  }

  private void cleanUp() throws IOException {
    removeHalfUnpackedBinaries();
    setAsideIncompleteCluster();
    if (Postmaster.on(directory.cluster()).isEmpty()) {
      // its number may by now belong to another process, which PostgreSQL would take for a server
      Files.deleteIfExists(directory.cluster().resolve(Postmaster.PID_FILE));
    }
  }

  private void removeHalfUnpackedBinaries() throws IOException {
    if (!Files.isDirectory(directory.binaries())) {
      return;
    }
    try (var versions = Files.list(directory.binaries())) {
      for (Path version : versions.toList()) {
        if (!Files.exists(version.resolve(".exists"))) {
          FileSystemUtils.deleteRecursively(version);
        }
      }
    }
  }

  /**
   * A first start that was killed leaves a cluster nobody can use; it is kept, under a new name.
   */
  private void setAsideIncompleteCluster() throws IOException {
    Path cluster = directory.cluster();
    if (Files.isDirectory(cluster) && !Files.exists(cluster.resolve(COMPLETE))) {
      String name = "postgres.incomplete-" + Instant.now().getEpochSecond();
      Files.move(cluster, cluster.resolveSibling(name));
    }
  }

  private EmbeddedPostgres launch() throws IOException {
    // the library would make a world-writable folder below /tmp before it looks at its own option
    System.setProperty("ot.epg.working-dir", directory.binaries().toString());
    EmbeddedPostgres.Builder server =
        EmbeddedPostgres.builder()
            .setOverrideWorkingDirectory(directory.binaries().toFile())
            .setDataDirectory(directory.cluster())
            .setCleanDataDirectory(false)
            .setDataDirectoryCustomizer(ServerStart::markComplete)
            .setRegisterShutdownHook(false) // the pool must be closed first
            .setPGStartupWait(Duration.ofSeconds(30))
            .setConnectConfig("password", directory.password())
            .setPort(directory.freePort());
    SERVER.forEach(server::setServerConfig);
    initialisation().forEach(server::setLocaleConfig);
    return server.start();
  }

  /**
   * Options of initdb; the library passes any "locale" setting on as {@code --name=value}. The
   * server asks for a password from its first second. Its order and case rules come from PostgreSQL
   * itself and so are the same on every machine.
   */
  private Map<String, String> initialisation() {
    return Map.of(
        "auth", "scram-sha-256",
        "pwfile", directory.passwordFile().toString(),
        "locale-provider", "builtin",
        "builtin-locale", "C.UTF-8",
        "locale", SystemLocale.unicode());
  }

  private static void markComplete(File cluster) {
    try {
      Files.write(cluster.toPath().resolve(COMPLETE), List.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
