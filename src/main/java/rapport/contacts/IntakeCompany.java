package rapport.contacts;

import java.util.ArrayList;
import java.util.List;
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
  private String note;
  private boolean addsNote;
  private boolean met;

  IntakeCompany(UUID id, String name, int version, @Nullable UUID responsibleId, String note) {
    this.id = id;
    this.responsibleId = responsibleId;
    this.name = name;
    this.made = version == 0;
    this.version = Math.max(1, version);
    this.note = note;
    this.points = new IntakePoints(id);
  }

  /** One that is not in the database yet. */
  static IntakeCompany fresh(String name) {
    return new IntakeCompany(Ids.next(), name, 0, null, "");
  }

  void meet() {
    met = true;
  }

  void add(IncomingRow row) {
    row.points().forEach(points::add);
    if (note.isEmpty() && !row.note().isEmpty()) {
      note = row.note();
      addsNote = true;
    }
  }

  String key() {
    return SortKey.of(name);
  }

  String note() {
    return note;
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
    if (addsNote) {
      added.add(Added.NOTE);
    }
    return added;
  }
}
