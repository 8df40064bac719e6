package rapport.contacts;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import rapport.kernel.Ids;

/** The addresses of one client while rows are taken. */
final class IntakePoints {
  /** An address to be written. */
  record Fresh(UUID id, UUID ownerId, IncomingPoint point, int ordinal, boolean first) {}

  private final UUID ownerId;
  private final Set<String> keys = new HashSet<>();
  private final List<Fresh> fresh = new ArrayList<>();
  private final Set<PointKind> firsts = EnumSet.noneOf(PointKind.class);
  private boolean telling;

  IntakePoints(UUID ownerId) {
    this.ownerId = ownerId;
  }

  /** An address the database has. */
  void known(IncomingPoint point) {
    keys.add(point.key());
    telling |= point.isTelling();
    if (point.first()) {
      firsts.add(point.kind());
    }
  }

  /** Whether it is a new one. */
  boolean add(IncomingPoint point) {
    boolean added = keys.add(point.key());
    if (added) {
      telling |= point.isTelling();
      boolean first = point.first() && point.until() == null && firsts.add(point.kind());
      fresh.add(new Fresh(Ids.next(), ownerId, point, keys.size() - 1, first));
    }
    return added;
  }

  boolean has(IncomingPoint point) {
    return keys.contains(point.key());
  }

  List<Fresh> fresh() {
    return fresh;
  }

  /** Whether the client can be recognised by one of them. */
  boolean tell() {
    return telling;
  }
}
