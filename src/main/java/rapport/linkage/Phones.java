package rapport.linkage;

import java.util.List;

/** Phone numbers; the area or country may be missing on one side. */
record Phones(String code, int slot) implements Comparison {
  /** So many last digits are a number without its area, in most countries. */
  static final int LAST = 7;

  private static final List<Level> LEVELS =
      List.of(
          Level.of("missing", 1, 1),
          Level.byValue("exact", 0.6, 0.00002, 1),
          Level.of("last_digits", 0.08, 0.00001),
          Level.of("one_off", 0.06, 0.00005),
          Level.of("different", 0.26, 0.99992));

  Phones(Schema schema) {
    this(schema.code(FieldKind.PHONE), schema.slot(FieldKind.PHONE));
  }

  @Override
  public List<Level> levels() {
    return LEVELS;
  }

  @Override
  public int level(Prepared one, Prepared other) {
    int best = MISSING;
    for (String number : one.all(slot)) {
      for (String its : other.all(slot)) {
        int level = level(number, its);
        best = best == MISSING ? level : Math.min(best, level);
      }
    }
    return best;
  }

  private static int level(String number, String its) {
    if (number.equals(its)) {
      return 1;
    }
    int shorter = Math.min(number.length(), its.length());
    if (shorter >= LAST && last(number).equals(last(its))) {
      return 2;
    }
    return shorter >= LAST && Likeness.oneOff(number, its) ? 3 : 4;
  }

  static String last(String number) {
    return number.length() <= LAST ? number : number.substring(number.length() - LAST);
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
