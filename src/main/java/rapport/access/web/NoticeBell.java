package rapport.access.web;

import org.springframework.stereotype.Component;
import rapport.access.Notices;
import rapport.platform.web.Bell;
import rapport.platform.web.Viewer;

/** Counts what waits to be read, for the bell in the top line. */
@Component
class NoticeBell implements Bell {
  private static final int MOST = 100;

  private final Notices notices;

  NoticeBell(Notices notices) {
    this.notices = notices;
  }

  @Override
  public int unread(Viewer viewer) {
    return notices.unread(viewer.id(), MOST);
  }
}
