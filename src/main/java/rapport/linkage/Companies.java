package rapport.linkage;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Names of organisations without their legal forms. Branches of one organisation are two, unless
 * the name only tells where a person works.
 */
final class Companies implements Steps {
  private static final int PART = 3;
  private static final int BRANCH = 8;

  private final boolean ofPeople;

  /** Compares companies, or the companies of people. */
  Companies(boolean ofPeople) {
    this.ofPeople = ofPeople;
  }

  private static final List<Level> LEVELS =
      List.of(
          Level.of("missing", 1, 1),
          Level.byValue("exact", 0.7, 0.0005, 1),
          Level.of("words", 0.03, 0.00005),
          Level.of("part", 0.08, 0.001),
          Level.of("initials", 0.02, 0.0003),
          Level.of("close", 0.08, 0.0003),
          Level.of("similar", 0.04, 0.01),
          Level.of("different", 0.05, 0.98785),
          Level.fixed("branch", 0.000001, 0.004));

  @Override
  public List<Level> levels() {
    return LEVELS;
  }

  @Override
  public int level(String one, String other, int letters, int others) {
    if (apart(letters, others)) {
      return 7;
    }
    if (CompanyNames.isBranch(one) || CompanyNames.isBranch(other)) {
      return branches(one, other);
    }
    Set<String> words = new HashSet<>(Cleaning.parts(one));
    Set<String> its = new HashSet<>(Cleaning.parts(other));
    if (words.equals(its) || one.replace(" ", "").equals(other.replace(" ", ""))) {
      return 2;
    }
    if (words.containsAll(its) || its.containsAll(words)) {
      return 3;
    }
    if (one.length() > 1
        && other.length() > 1
        && (CompanyNames.initials(one).equals(other) || CompanyNames.initials(other).equals(one))) {
      return 4;
    }
    return Likeness.close(one, other, letters, others)
        ? 5
        : Likeness.similar(one, other, letters, others) ? 6 : 7;
  }

  /** The names without their places decide how far the two are alike at all. */
  private int branches(String one, String other) {
    String name = CompanyNames.withoutBranch(one);
    String its = CompanyNames.withoutBranch(other);
    int level =
        name.equals(its) ? 1 : level(name, its, Likeness.letters(name), Likeness.letters(its));
    if (CompanyNames.samePlace(one, other)) {
      return Math.max(2, level); // only equal values are exact
    }
    return level > PART ? level : ofPeople ? PART : BRANCH;
  }

  /** Whether hardly a letter is shared, so that a closer look isn't worth it. */
  private static boolean apart(int letters, int others) {
    int shared = Integer.bitCount(letters & others);
    return 2 * shared < Math.min(Integer.bitCount(letters), Integer.bitCount(others));
  }
}
