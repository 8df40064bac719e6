package rapport.linkage;

import java.util.List;

/** Patronymics and middle names. */
record MiddleNames(String code, int slot) implements Comparison {
  private static final List<Level> LEVELS =
      List.of(
          Level.of("missing", 1, 1),
          Level.byValue("exact", 0.85, 0.02, 1),
          Level.of("initial", 0.04, 0.04),
          Level.of("close", 0.06, 0.008),
          Level.of("different", 0.05, 0.932));

  MiddleNames(Schema schema) {
    this(schema.code(FieldKind.MIDDLE_NAME), schema.slot(FieldKind.MIDDLE_NAME));
  }

  @Override
  public List<Level> levels() {
    return LEVELS;
  }

  @Override
  public int level(Prepared one, Prepared other) {
    String name = one.first(slot);
    String its = other.first(slot);
    if (name.isEmpty() || its.isEmpty()) {
      return MISSING;
    }
    if (name.equals(its)) {
      return 1;
    }
    if (name.length() == 1 || its.length() == 1) {
      return name.charAt(0) == its.charAt(0) ? 2 : 4;
    }
    return Likeness.close(one, slot, other, slot) ? 3 : 4;
  }

  @Override
  public String agreed(Prepared one, Prepared other, int level) {
    return level == 1 ? one.first(slot) : "";
  }

  @Override
  public List<String> counted(Prepared record) {
    return record.first(slot).isEmpty() ? List.of() : List.of(record.first(slot));
  }
}
