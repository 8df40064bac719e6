package rapport.contacts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.kernel.Ids;
import rapport.kernel.SortKey;

/** A company while rows are taken: what is known, and what the rows add to it. */
final class IntakeCompany {
  final UUID id;
  final String name;
  final boolean made;
  final int version;
  final @Nullable UUID responsibleId;
  final IntakePoints points;
  final IntakeOwn own = new IntakeOwn();
  final IntakeFacts facts = new IntakeFacts();
  private boolean met;

  IntakeCompany(UUID id, String name, int version, @Nullable UUID responsibleId) {
    this.id = id;
    this.responsibleId = responsibleId;
    this.name = name;
    this.made = version == 0;
    this.version = Math.max(1, version);
    this.points = new IntakePoints(id);
  }

  /** One that is not in the database yet. */
  static IntakeCompany fresh(String name) {
    return new IntakeCompany(Ids.next(), name, 0, null);
  }

  void meet() {
    met = true;
  }

  /** Takes what a row says of the company; whether that changes anything. */
  boolean add(IncomingRow row, boolean overwrites) {
    boolean changed = false;
    for (IncomingPoint point : row.points()) {
      changed |= points.add(point);
    }
    changed |= facts.add(IntakeFacts.NOTE, row.note(), overwrites);
    return changed | say(row, overwrites);
  }

  /** As {@link #add}, of a row that tells of somebody who works there. */
  boolean say(IncomingRow row, boolean overwrites) {
    boolean changed = own.add(row.own().company(), overwrites);
    for (Map.Entry<String, String> fact : row.own().companyFacts().entrySet()) {
      // what it belongs to is said by a name, which the plan has to find first
      changed |=
          !fact.getKey().equals(IntakeFacts.PARENT)
              && facts.add(fact.getKey(), fact.getValue(), overwrites);
    }
    return changed;
  }

  String key() {
    return SortKey.of(name);
  }

  /** Whether a row was about it. */
  boolean isMet() {
    return met;
  }

  int versionAfter() {
    return isChanged() ? version + 1 : version;
  }

  boolean isChanged() {
    return !made && !added().isEmpty();
  }

  List<String> added() {
    if (made) {
      return List.of();
    }
    List<String> added = new ArrayList<>();
    points.fresh().forEach(point -> added.add(Added.point(point.id())));
    added.addAll(own.added());
    added.addAll(facts.added());
    return added;
  }
}
