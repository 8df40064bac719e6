package rapport.linkage;

import java.util.List;

/** Surnames; also sees given and family name exchanged. */
record FamilyNames(Names names) implements Comparison {
  static final int EXACT = 1;
  static final int SWAPPED = 2;

  private static final List<Level> LEVELS =
      List.of(
          Level.of("missing", 1, 1),
          Level.byValue("exact", 0.78, 0.002, 1),
          Level.byValue("swapped", 0.03, 0.00003, 1),
          Level.of("crossed", 0.01, 0.0005),
          Level.of("in_mailbox", 0.02, 0.001),
          Level.of("part", 0.02, 0.0005),
          Level.of("close", 0.09, 0.0015),
          Level.of("similar", 0.03, 0.008),
          Level.seldom("different", 0.04, 0.987, Names.OTHER));

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
      return names.inMailbox(one, other, true) ? 4 : MISSING;
    }
    if (part(family, its)) {
      return 5;
    }
    return names.close(one, other, true) ? 6 : names.similar(one, other, true) ? 7 : 8;
  }

  /** One of the two has a second surname. */
  private static boolean part(String one, String other) {
    return (one.indexOf(' ') > 0 || other.indexOf(' ') > 0)
        && ((" " + one + " ").contains(" " + other + " ")
            || (" " + other + " ").contains(" " + one + " "));
  }

  @Override
  public String agreed(Prepared one, Prepared other, int level) {
    return level == 1 ? names.family(one) : level == 2 ? names.family(other) : "";
  }

  @Override
  public List<String> counted(Prepared record) {
    String family = names.family(record);
    return family.isEmpty() ? List.of() : List.of(family);
  }
}
