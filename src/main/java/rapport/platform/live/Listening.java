package rapport.platform.live;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The node's one ear at the database: a connection of its own, outside the pool, from when the node
 * serves pages until it ends. What was told while it was away is lost, so once it is back all
 * browsers read anew.
 */
@Component
class Listening implements DisposableBean {
  /** By this name administrators find the connection in {@code pg_stat_activity}. */
  static final String NAME = "rapport-live";

  private static final Logger LOG = LoggerFactory.getLogger(Listening.class);
  private static final int PATIENCE = 20_000; // milliseconds without a signal, then it is tried
  private static final int ANSWER = 5; // seconds a living database needs at most
  private static final int LONGEST_PAUSE = 5_000;

  private final JdbcConnectionDetails database;
  private final Streams streams;
  private final JsonMapper json;
  private volatile boolean ended;
  private volatile @Nullable Connection connection;

  Listening(JdbcConnectionDetails database, Streams streams, JsonMapper json) {
    this.database = database;
    this.streams = streams;
    this.json = json;
  }

  @EventListener(WebServerInitializedEvent.class)
  void begin() {
    Thread.ofVirtual().name("live-listening").start(this::listen);
  }

  private void listen() {
    boolean wasAway = false;
    for (int failures = 0; !ended; failures++) {
      try (Connection opened = open()) {
        connection = opened;
        if (wasAway) {
          LOG.info("Live updates are back");
          streams.reread();
        }
        failures = 0;
        hear(opened);
      } catch (SQLException away) {
        if (!ended && !wasAway) {
          LOG.warn("Live updates wait for the database: {}", away.getMessage());
        }
      }
      wasAway = true;
      pause(failures);
    }
  }

  private Connection open() throws SQLException {
    Properties as = new Properties();
    as.setProperty("user", database.getUsername());
    String password = database.getPassword();
    as.setProperty("password", password == null ? "" : password);
    as.setProperty("ApplicationName", NAME);
    as.setProperty("tcpKeepAlive", "true");
    Connection opened = DriverManager.getConnection(database.getJdbcUrl(), as);
    try (Statement statement = opened.createStatement();
        ResultSet channel = statement.executeQuery("select quote_ident(" + Wire.CHANNEL + ")")) {
      channel.next();
      statement.execute("listen " + channel.getString(1));
      return opened;
    } catch (SQLException e) {
      opened.close();
      throw e;
    }
  }

  private void hear(Connection opened) throws SQLException {
    PGConnection ear = opened.unwrap(PGConnection.class);
    while (!ended) {
      PGNotification[] heard = ear.getNotifications(PATIENCE);
      if (heard == null || heard.length == 0) {
        if (!opened.isValid(ANSWER)) {
          throw new SQLException("the connection is gone");
        }
        continue;
      }
      for (PGNotification one : heard) {
        Wire.read(one.getParameter(), json).ifPresent(streams::tell);
      }
    }
  }

  /** Longer with each failure, and not the same on all nodes. */
  private void pause(int failures) {
    try {
      int longest = Math.min(LONGEST_PAUSE, 100 << Math.min(failures, 6));
      Thread.sleep(ThreadLocalRandom.current().nextInt(longest / 2, longest));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      ended = true;
    }
  }

  /** Cut off from outside, for it waits in a read of its socket. */
  @Override
  public void destroy() throws SQLException {
    ended = true;
    Connection open = connection;
    if (open != null) {
      open.abort(Runnable::run);
    }
  }
}
