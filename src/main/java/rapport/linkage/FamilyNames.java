package rapport.linkage;

import java.util.List;

/** Surnames; also sees given and family name exchanged. */
record FamilyNames(Names names) implements Comparison {
  private static final List<Level> LEVELS =
      List.of(
          Level.of("missing", 1, 1),
          Level.byValue("exact", 0.78, 0.002),
          Level.of("swapped", 0.03, 0.00003),
          Level.of("crossed", 0.01, 0.0005),
          Level.of("part", 0.02, 0.0005),
          Level.of("close", 0.09, 0.0015),
          Level.of("similar", 0.03, 0.008),
          Level.of("different", 0.04, 0.987));

  @Override
  public String code() {
    return names.familyCode;
  }

  @Override
  public List<Level> levels() {
    return LEVELS;
  }

  @Override
  public int level(Prepared one, Prepared other) {
    String family = names.family(one);
    String its = names.family(other);
    if (!family.isEmpty() && family.equals(its)) {
      return 1;
    }
    if (names.swapped(one, other)) {
      return 2;
    }
    if (names.crossed(one, other)) {
      return 3;
    }
    if (family.isEmpty() || its.isEmpty()) {
      return MISSING;
    }
    if (part(family, its)) {
      return 4;
    }
    return Likeness.close(family, its) ? 5 : Likeness.similar(family, its) ? 6 : 7;
  }

  /** One of the two has a second surname. */
  private static boolean part(String one, String other) {
    return (" " + one + " ").contains(" " + other + " ")
        || (" " + other + " ").contains(" " + one + " ");
  }

  @Override
  public String agreed(Prepared one, Prepared other, int level) {
    return level == 1 ? names.family(one) : "";
  }

  @Override
  public List<String> counted(Prepared record) {
    String family = names.family(record);
    return family.isEmpty() ? List.of() : List.of(family);
  }
}
