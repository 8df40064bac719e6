package rapport.leads.incoming.web;

import org.springframework.stereotype.Component;
import rapport.leads.incoming.IncomingTouches;
import rapport.platform.web.Viewer;
import rapport.platform.web.Waiting;

/** Counts what waits, for the rail. */
@Component
class IncomingWaiting implements Waiting {
  private static final int MOST = 100;

  private final IncomingTouches incoming;

  IncomingWaiting(IncomingTouches incoming) {
    this.incoming = incoming;
  }

  @Override
  public String path() {
    return "/incoming";
  }

  @Override
  public int count(Viewer viewer) {
    return incoming.waiting(MOST);
  }
}
