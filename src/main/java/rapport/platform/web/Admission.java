package rapport.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets in only as many requests at a time as the connections to the database can serve, and sends
 * the excess of a flood away early: with 503 and the advice when to come again (RFC 9110, 15.6.4).
 * Threads cost nothing here, so without it all would be let in, and all would wait until nobody
 * wants the answers any more. It stands before everything that costs something: session, sign-in,
 * database.
 *
 * <p>Files that come or go mostly wait for the network and are counted apart. What needs no
 * database, and the health of the node, is let through; a stream of live updates gives its place
 * back once it only listens.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
public class Admission extends OncePerRequestFilter {
  private static final Duration PATIENCE = Duration.ofSeconds(1);
  private static final int QUEUE = 8; // for each place
  private static final int TRANSFERS = 4; // for each connection

  private final Gate work;
  private final Gate transfers;
  private final Busy busy;

  Admission(@Value("${spring.datasource.hikari.maximum-pool-size}") int connections, Busy busy) {
    // a quarter is left for what is no request: jobs, streams, files
    int places = Math.max(2, connections - connections / 4);
    this.work = new Gate(places, places * QUEUE, PATIENCE);
    this.transfers = new Gate(connections * TRANSFERS, connections * TRANSFERS, PATIENCE);
    this.busy = busy;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String path = request.getRequestURI();
    return path.startsWith("/app/")
        || path.startsWith("/webjars/")
        || path.equals("/favicon.ico")
        || path.equals("/actuator/health");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Gate gate = isTransfer(request) ? transfers : work;
    if (!gate.enter()) {
      busy.answer(request, response);
      return;
    }
    Place place = new Place(gate, new AtomicBoolean());
    request.setAttribute(Place.class.getName(), place);
    try {
      chain.doFilter(request, response);
    } finally {
      place.leave();
    }
  }

  private static boolean isTransfer(HttpServletRequest request) {
    String type = request.getContentType();
    String path = request.getRequestURI();
    return (type != null && type.startsWith("multipart/"))
        || path.endsWith("/exports")
        || path.endsWith(".csv")
        || path.contains("/files/");
  }

  /** Gives the place of a request back before its end, when from now on it only waits. */
  public static void leave(HttpServletRequest request) {
    if (request.getAttribute(Place.class.getName()) instanceof Place place) {
      place.leave();
    }
  }

  private record Place(Gate gate, AtomicBoolean left) {
    void leave() {
      if (!left.getAndSet(true)) {
        gate.leave();
      }
    }
  }
}
