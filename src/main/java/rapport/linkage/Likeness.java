package rapport.linkage;

import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/**
 * How alike two cleaned words are. Millions of pairs are compared, nearly all of them different: a
 * look at their letters sends most away before a distance is computed.
 */
final class Likeness {
  private static final DamerauLevenshteinDistance TWO = new DamerauLevenshteinDistance(2);
  private static final double CLOSE = 0.92;
  private static final double SIMILAR = 0.84;

  private Likeness() {}

  /** One letter wrong, missing, added or exchanged with its neighbour; also equal ones. */
  static boolean oneOff(String one, String other) {
    if (one.length() > other.length()) {
      return oneOff(other, one);
    }
    int longer = other.length() - one.length();
    if (longer > 1) {
      return false;
    }
    int first = 0;
    while (first < one.length() && one.charAt(first) == other.charAt(first)) {
      first++;
    }
    if (first == one.length()) {
      return true;
    }
    int rest = one.length() - first;
    if (longer == 1) {
      return one.regionMatches(first, other, first + 1, rest);
    }
    return one.regionMatches(first + 1, other, first + 1, rest - 1)
        || rest > 1
            && one.charAt(first) == other.charAt(first + 1)
            && one.charAt(first + 1) == other.charAt(first)
            && one.regionMatches(first + 2, other, first + 2, rest - 2);
  }

  /** The same, up to twice. */
  static boolean twoOff(String one, String other) {
    return Math.abs(one.length() - other.length()) <= 2
        && strangers(one, other) <= 4
        && TWO.apply(one, other) >= 0;
  }

  /** A slip of the pen apart; the first values of two slots. */
  static boolean close(Prepared one, int slot, Prepared other, int itsSlot) {
    return Integer.bitCount(one.letters(slot) ^ other.letters(itsSlot)) <= 3
        && close(one.first(slot), other.first(itsSlot));
  }

  /** Alike enough to be worth something; the first values of a slot. */
  static boolean similar(Prepared one, Prepared other, int slot) {
    return halfShared(one.letters(slot), other.letters(slot))
        && similar(one.first(slot), other.first(slot));
  }

  /** A slip of the pen apart. */
  static boolean close(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    int shorter = Math.min(one.length(), other.length());
    if (shorter < 3 || strangers(one, other) > 3) {
      return false;
    }
    return (shorter >= 4 && oneOff(one, other)) || JaroWinkler.of(one, other) >= CLOSE;
  }

  /** Alike enough to be worth something: two slips, one heard for the other, cut off. */
  static boolean similar(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    if (shorter < 3 || !halfShared(letters(one), letters(other))) {
      return false;
    }
    return (shorter >= 5 && twoOff(one, other))
        || (shorter == 3 && oneOff(one, other))
        || (shorter >= 4 && (one.startsWith(other) || other.startsWith(one)))
        || JaroWinkler.of(one, other) >= SIMILAR
        || Sound.of(one).equals(Sound.of(other));
  }

  /** How many letters occur in one word only. */
  static int strangers(String one, String other) {
    return Integer.bitCount(letters(one) ^ letters(other));
  }

  private static boolean halfShared(int letters, int others) {
    return 2 * Integer.bitCount(letters & others)
        >= Math.max(Integer.bitCount(letters), Integer.bitCount(others));
  }

  static int letters(String word) {
    int letters = 0;
    for (int i = 0; i < word.length(); i++) {
      letters |= 1 << (word.charAt(i) & 31);
    }
    return letters;
  }
}
