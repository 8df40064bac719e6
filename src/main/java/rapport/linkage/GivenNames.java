package rapport.linkage;

import java.util.List;

/**
 * Given names with their short forms; says nothing where names are exchanged, which counts once.
 * Two of one family name with other given names are relatives or namesakes: how much that says is
 * fixed, for relatives agree in so much else that data would learn them to be one.
 */
record GivenNames(Names names) implements Comparison {
  static final int EXACT = 1;

  private static final List<Level> LEVELS =
      List.of(
          Level.of("missing", 1, 1),
          Level.byValue("exact", 0.72, 0.01, 1),
          Level.of("nickname", 0.05, 0.003),
          Level.of("initial", 0.03, 0.02),
          Level.of("in_mailbox", 0.02, 0.005),
          Level.of("close", 0.1, 0.004),
          Level.of("similar", 0.05, 0.02),
          Level.seldom("different", 0.05, 0.943, Names.OTHER),
          Level.fixed("namesake", 0.004, 0.95));

  @Override
  public String code() {
    return names.givenCode;
  }

  @Override
  public List<Level> levels() {
    return LEVELS;
  }

  @Override
  public int level(Prepared one, Prepared other) {
    String given = names.given(one);
    String its = names.given(other);
    if (given.isEmpty() || its.isEmpty()) {
      return names.inMailbox(one, other, false) ? 4 : MISSING;
    }
    if (given.equals(its)) {
      return 1;
    }
    if (names.swapped(one, other)) {
      return MISSING;
    }
    if (Nicknames.meet(given, its)
        || several(given, its) && Nicknames.meet(firstWord(given), firstWord(its))) {
      return 2;
    }
    if (given.length() == 1 || its.length() == 1) {
      return given.charAt(0) == its.charAt(0) ? 3 : 7;
    }
    if (names.close(one, other, false) || names.similar(one, other, false)) {
      return names.close(one, other, false) ? 5 : 6;
    }
    return names.sameFamily(one, other) ? 8 : 7;
  }

  private static boolean several(String name, String its) {
    return name.indexOf(' ') > 0 || its.indexOf(' ') > 0;
  }

  private static String firstWord(String name) {
    int space = name.indexOf(' ');
    return space < 0 ? name : name.substring(0, space);
  }

  @Override
  public String agreed(Prepared one, Prepared other, int level) {
    return level == 1 ? names.given(one) : "";
  }

  @Override
  public List<String> counted(Prepared record) {
    String given = names.given(record);
    return given.isEmpty() ? List.of() : List.of(given);
  }
}
