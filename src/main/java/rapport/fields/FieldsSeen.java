package rapport.fields;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rapport.access.RecordKind;
import rapport.access.User;

/**
 * The catalogue as one user sees it during one piece of work: each kind's fields are read once, and
 * only if asked for.
 */
public final class FieldsSeen {
  private final Catalogue catalogue;
  private final User viewer;
  private final Map<RecordKind, Fields> read = new EnumMap<>(RecordKind.class);

  FieldsSeen(Catalogue catalogue, User viewer) {
    this.catalogue = catalogue;
    this.viewer = viewer;
  }

  public Fields of(RecordKind kind) {
    return read.computeIfAbsent(kind, one -> catalogue.of(one, viewer));
  }

  public Optional<RecordField> find(RecordKind kind, String code) {
    return of(kind).find(code);
  }

  public Optional<Relation> relation(RecordKind from, String code) {
    return relations(from).stream().filter(one -> one.code().equals(code)).findFirst();
  }

  /** The ways from records of a kind to others that the viewer may know of. */
  public List<Relation> relations(RecordKind from) {
    return catalogue.relations(from).stream().filter(one -> one.isSeenBy(viewer)).toList();
  }

  public RecordTable table(RecordKind kind) {
    return catalogue.table(kind);
  }

  public User viewer() {
    return viewer;
  }
}
