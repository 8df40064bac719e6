package rapport.linkage;

import java.util.List;

/** Addresses on the web, compared by their host. */
record Hosts(String code, int slot) implements Comparison {
  private static final List<Level> LEVELS =
      List.of(
          Level.of("missing", 1, 1),
          Level.byValue("exact", 0.75, 0.0001, 1),
          Level.of("close", 0.08, 0.0005),
          Level.of("different", 0.17, 0.9994));

  Hosts(Schema schema) {
    this(schema.code(FieldKind.WEB), schema.slot(FieldKind.WEB));
  }

  @Override
  public List<Level> levels() {
    return LEVELS;
  }

  @Override
  public int level(Prepared one, Prepared other) {
    if (one.all(slot).length == 0 || other.all(slot).length == 0) {
      return MISSING;
    }
    if (!Shared.first(one.all(slot), other.all(slot)).isEmpty()) {
      return 1;
    }
    return Likeness.close(one, slot, other, slot) ? 2 : 3;
  }

  @Override
  public String agreed(Prepared one, Prepared other, int level) {
    return level == 1 ? Shared.first(one.all(slot), other.all(slot)) : "";
  }

  @Override
  public List<String> counted(Prepared record) {
    return List.of(record.all(slot));
  }
}
