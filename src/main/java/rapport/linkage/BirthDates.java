package rapport.linkage;

import java.util.List;

/** Birth dates, with the ways in which they go wrong. */
record BirthDates(String code, int slot) implements Comparison {
  private static final List<Level> LEVELS =
      List.of(
          Level.of("missing", 1, 1),
          Level.byValue("exact", 0.85, 0.00005, 1),
          Level.of("transposed", 0.02, 0.00003),
          Level.of("one_off", 0.06, 0.0015),
          Level.of("part", 0.03, 0.003),
          Level.of("year", 0.01, 0.02),
          Level.of("different", 0.03, 0.975));

  BirthDates(Schema schema) {
    this(schema.code(FieldKind.BIRTH_DATE), schema.slot(FieldKind.BIRTH_DATE));
  }

  @Override
  public List<Level> levels() {
    return LEVELS;
  }

  @Override
  public int level(Prepared one, Prepared other) {
    String date = one.first(slot);
    String its = other.first(slot);
    if (date.isEmpty() || its.isEmpty()) {
      return MISSING;
    }
    if (date.length() < 8 || its.length() < 8) {
      return date.regionMatches(0, its, 0, 4) ? 5 : 6;
    }
    if (date.equals(its)) {
      return 1;
    }
    boolean year = date.regionMatches(0, its, 0, 4);
    if (year && transposed(date, its)) {
      return 2;
    }
    if (Likeness.oneOff(date, its)) {
      return 3;
    }
    boolean month = date.regionMatches(4, its, 4, 2);
    boolean day = date.regionMatches(6, its, 6, 2);
    int same = (year ? 1 : 0) + (month ? 1 : 0) + (day ? 1 : 0);
    return same == 2 ? 4 : year ? 5 : 6;
  }

  private static boolean transposed(String date, String its) {
    return date.regionMatches(4, its, 6, 2) && date.regionMatches(6, its, 4, 2);
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
