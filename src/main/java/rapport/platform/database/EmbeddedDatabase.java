package rapport.platform.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rapport.platform.StartRefused;

/**
 * The PostgreSQL that Rapport starts and owns, with its data kept between runs. It listens on the
 * loopback address alone and asks for a password. A server that survived its Rapport is adopted.
 */
public final class EmbeddedDatabase implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);

  private final DataDirectory directory;
  private final @Nullable Claim claim;
  private final @Nullable EmbeddedPostgres launched;
  private final RapportDatabase database;

  private EmbeddedDatabase(
      DataDirectory directory,
      @Nullable Claim claim,
      @Nullable EmbeddedPostgres launched,
      RapportDatabase database) {
    this.directory = directory;
    this.claim = claim;
    this.launched = launched;
    this.database = database;
  }

  /**
   * Opens the database of a data folder as its owner, who stops it when closed.
   *
   * @throws StartRefused if another process owns the folder, or the server does not start
   */
  public static EmbeddedDatabase open(Path root) {
    try {
      var directory = DataDirectory.at(root);
      return own(directory, Claim.take(directory.lockFile()).orElseThrow(() -> taken(directory)));
    } catch (IOException | IllegalStateException e) {
      throw failed(root, e);
    }
  }

  /** Works beside the owner of the folder if there is one, otherwise becomes the owner. */
  public static EmbeddedDatabase join(Path root) {
    try {
      var directory = DataDirectory.at(root);
      Optional<Claim> claim = Claim.take(directory.lockFile());
      return claim.isPresent() ? own(directory, claim.get()) : visit(directory);
    } catch (IOException | IllegalStateException e) {
      throw failed(root, e);
    }
  }

  private static EmbeddedDatabase own(DataDirectory directory, Claim claim) throws IOException {
    try {
      Optional<Postmaster> survivor = Postmaster.on(directory.cluster());
      return survivor.isPresent()
          ? adopt(directory, claim, survivor.get())
          : launch(directory, claim);
    } catch (IOException | RuntimeException e) {
      claim.close();
      throw e;
    }
  }

  private static EmbeddedDatabase adopt(DataDirectory directory, Claim claim, Postmaster postmaster)
      throws IOException {
    LOG.info("PostgreSQL still runs (process {}), it is used on", postmaster.process().pid());
    var database = new RapportDatabase(postmaster.port(), directory.password());
    database.prepare();
    return new EmbeddedDatabase(directory, claim, null, database);
  }

  private static EmbeddedDatabase launch(DataDirectory directory, Claim claim) throws IOException {
    LOG.info("Starting PostgreSQL, data in {}", directory.cluster());
    EmbeddedPostgres server = new ServerStart(directory).start();
    var database = new RapportDatabase(server.getPort(), directory.password());
    database.prepare();
    return new EmbeddedDatabase(directory, claim, server, database);
  }

  private static EmbeddedDatabase visit(DataDirectory directory) throws IOException {
    Postmaster running =
        Postmaster.on(directory.cluster()).orElseThrow(() -> new IOException("it is not up yet"));
    var database = new RapportDatabase(running.port(), directory.password());
    return new EmbeddedDatabase(directory, null, null, database);
  }

  /**
   * Stops the server of a folder whose owner was killed.
   *
   * @throws StartRefused if the owner is at work
   */
  public static void stopLeftOver(Path root) throws IOException {
    var directory = DataDirectory.at(root);
    try (Claim claim = Claim.take(directory.lockFile()).orElseThrow(() -> taken(directory))) {
      Optional<Postmaster> running = Postmaster.on(directory.cluster());
      if (running.isPresent()) {
        running.get().stop();
      }
    }
  }

  private static StartRefused taken(DataDirectory directory) {
    return new StartRefused(
        "Another Rapport (process %s) already works with the data in %s."
            .formatted(Claim.holder(directory.lockFile()), directory.root()),
        "Stop it first, or give this one a folder of its own with RAPPORT_DATA. "
            + "Two nodes share a database through RAPPORT_DB_URL.");
  }

  private static StartRefused failed(Path root, Exception cause) {
    return new StartRefused(
        "The embedded PostgreSQL in %s did not start: %s".formatted(root, cause.getMessage()),
        "Its own log is in postgres/log below that folder. As root it needs the program unshare; "
            + "otherwise start Rapport as an ordinary user or set RAPPORT_DB_URL.",
        cause);
  }

  public String url() {
    return database.url();
  }

  public String user() {
    return RapportDatabase.NAME;
  }

  public String password() {
    return database.password();
  }

  /** Whether the server had been running before. */
  public boolean adopted() {
    return launched == null;
  }

  /** Stops the server, if this is its owner, in "fast" mode: clients are cut off, data is safe. */
  @Override
  public void close() {
    if (claim == null) {
      return;
    }
    try (claim) {
      if (launched != null) {
        launched.close(); // gives up after five seconds, hence the second look
      }
      Optional<Postmaster> running = Postmaster.on(directory.cluster());
      if (running.isPresent()) {
        running.get().stop();
      }
      LOG.info("PostgreSQL has stopped");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
