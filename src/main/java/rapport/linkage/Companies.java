package rapport.linkage;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names of organisations without their legal forms. */
record Companies(String code, int slot) implements Comparison {
  private static final List<Level> LEVELS =
      List.of(
          Level.of("missing", 1, 1),
          Level.byValue("exact", 0.7, 0.0005, 1),
          Level.of("words", 0.03, 0.00005),
          Level.of("part", 0.08, 0.001),
          Level.of("initials", 0.02, 0.0003),
          Level.of("close", 0.08, 0.0003),
          Level.of("similar", 0.04, 0.01),
          Level.of("different", 0.05, 0.98785));

  Companies(Schema schema) {
    this(schema.code(FieldKind.COMPANY_NAME), schema.slot(FieldKind.COMPANY_NAME));
  }

  @Override
  public List<Level> levels() {
    return LEVELS;
  }

  @Override
  public int level(Prepared one, Prepared other) {
    int best = MISSING;
    for (String name : one.all(slot)) {
      for (String its : other.all(slot)) {
        int level = level(name, its);
        best = best == MISSING ? level : Math.min(best, level);
      }
    }
    return best;
  }

  private static int level(String name, String its) {
    if (name.equals(its)) {
      return 1;
    }
    if (apart(name, its)) {
      return 7;
    }
    Set<String> words = new HashSet<>(Cleaning.parts(name));
    Set<String> others = new HashSet<>(Cleaning.parts(its));
    if (words.equals(others) || name.replace(" ", "").equals(its.replace(" ", ""))) {
      return 2;
    }
    if (words.containsAll(others) || others.containsAll(words)) {
      return 3;
    }
    if (name.length() > 1
        && its.length() > 1
        && (CompanyNames.initials(name).equals(its) || CompanyNames.initials(its).equals(name))) {
      return 4;
    }
    return Likeness.close(name, its) ? 5 : Likeness.similar(name, its) ? 6 : 7;
  }

  /** Whether hardly a letter is shared, so that a closer look isn't worth it. */
  private static boolean apart(String name, String its) {
    int letters = Likeness.letters(name);
    int others = Likeness.letters(its);
    int shared = Integer.bitCount(letters & others);
    return 2 * shared < Math.min(Integer.bitCount(letters), Integer.bitCount(others));
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
