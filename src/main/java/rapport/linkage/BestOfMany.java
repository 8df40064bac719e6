package rapport.linkage;

import java.util.List;

/**
 * Compares a field that may hold several values: the two that agree best count. Values that are
 * equal count by how frequent they are.
 */
record BestOfMany(String code, int slot, Steps steps) implements Comparison {
  private static final int EXACT = 1;

  /** Compares the fields of a kind that share a slot. */
  static BestOfMany of(Schema schema, FieldKind kind, Steps steps) {
    return new BestOfMany(schema.code(kind), schema.slot(kind), steps);
  }

  @Override
  public List<Level> levels() {
    return steps.levels();
  }

  @Override
  public int level(Prepared one, Prepared other) {
    String[] values = one.all(slot);
    String[] others = other.all(slot);
    int best = MISSING;
    for (int i = 0; i < values.length; i++) {
      int letters = letters(one, i);
      for (int j = 0; j < others.length; j++) {
        int level =
            values[i].equals(others[j])
                ? EXACT
                : steps.level(values[i], others[j], letters, letters(other, j));
        best = best == MISSING ? level : Math.min(best, level);
      }
    }
    return best;
  }

  /** Nearly all records hold one value, whose letters are known. */
  private int letters(Prepared record, int place) {
    return place == 0 ? record.letters(slot) : Likeness.letters(record.all(slot)[place]);
  }

  @Override
  public String agreed(Prepared one, Prepared other, int level) {
    return level == EXACT ? Shared.first(one.all(slot), other.all(slot)) : "";
  }

  @Override
  public List<String> counted(Prepared record) {
    return List.of(record.all(slot));
  }
}
