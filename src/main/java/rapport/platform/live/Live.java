package rapport.platform.live;

import static org.jooq.impl.DSL.val;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import rapport.platform.live.Signal.Author;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells all nodes, and through them their browsers, that something changed: with the commit of the
 * transaction at hand, and not at all if that is rolled back.
 */
@Component
public class Live {
  /** The header in which a browser says on which of its pages something is done. */
  public static final String PAGE = "X-Rapport-Page";

  /** At which place of a commit signals are sent; whatever still changes something comes before. */
  public static final int SENDS = Ordered.LOWEST_PRECEDENCE;

  private static final int LONGEST_PAGE = 40;

  private final DSLContext sql;
  private final JsonMapper json;

  Live(DSLContext sql, JsonMapper json) {
    this.sql = sql;
    this.json = json;
  }

  /** Tells of something nobody in particular did. */
  public void tell(String kind, String verb, Set<UUID> ids, Set<UUID> on) {
    tell(new Signal(kind, verb, ids, on, new Author(null, "", page())));
  }

  /** Tells of something somebody did. */
  public void tell(String kind, String verb, Set<UUID> ids, Set<UUID> on, UUID by, String name) {
    tell(new Signal(kind, verb, ids, on, new Author(by, name, page())));
  }

  /** Tells it; signals of one transaction go together, each kind and verb once. */
  public void tell(Signal signal) {
    if (!TransactionSynchronizationManager.isSynchronizationActive()) {
      send(signal);
      return;
    }
    TransactionSynchronizationManager.getSynchronizations().stream()
        .filter(Waiting.class::isInstance)
        .map(Waiting.class::cast)
        .filter(waiting -> waiting.of(this))
        .findFirst()
        .orElseGet(this::waiting)
        .add(signal);
  }

  /**
   * Tells pages and days on which something stood that stands there no longer; who doesn't see it
   * any more learns only that they are to be read anew.
   */
  public void gone(Set<UUID> from) {
    if (!from.isEmpty()) {
      tell("timeline", "leave", Set.of(), from);
    }
  }

  private Waiting waiting() {
    Waiting waiting = new Waiting();
    TransactionSynchronizationManager.registerSynchronization(waiting);
    return waiting;
  }

  private void send(Signal signal) {
    for (String payload : Wire.payloads(signal, json)) {
      sql.select(
              org.jooq.impl.DSL.function("pg_notify", Object.class, Wire.channel(), val(payload)))
          .fetch();
    }
  }

  private static String page() {
    if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes at) {
      HttpServletRequest request = at.getRequest();
      String page = request.getHeader(PAGE);
      return page == null || page.length() > LONGEST_PAGE ? "" : page;
    }
    return "";
  }

  /** What a transaction has to tell when it commits. */
  private final class Waiting implements TransactionSynchronization {
    private final List<Signal> signals = new ArrayList<>();

    boolean of(Live live) {
      return live == Live.this;
    }

    void add(Signal signal) {
      for (int i = 0; i < signals.size(); i++) {
        if (signals.get(i).isLike(signal)) {
          signals.set(i, signals.get(i).and(signal));
          return;
        }
      }
      signals.add(signal);
    }

    @Override
    public int getOrder() {
      return SENDS;
    }

    @Override
    public void beforeCommit(boolean readOnly) {
      signals.forEach(Live.this::send);
      signals.clear();
    }
  }
}
