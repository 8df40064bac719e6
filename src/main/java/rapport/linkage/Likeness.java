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
    return close(one.first(slot), other.first(itsSlot), one.letters(slot), other.letters(itsSlot));
  }

  /** Alike enough to be worth something; the first values of a slot. */
  static boolean similar(Prepared one, Prepared other, int slot) {
    return similar(one.first(slot), other.first(slot), one.letters(slot), other.letters(slot));
  }

  /** A slip of the pen apart. */
  static boolean close(String one, String other) {
    return close(one, other, letters(one), letters(other));
  }

  /** The same, where one knows which letters they have. */
  static boolean close(String one, String other, int letters, int others) {
    if (Integer.bitCount(letters ^ others) > 3) {
      return false;
    }
    if (one.equals(other)) {
      return true;
    }
    int shorter = Math.min(one.length(), other.length());
    return shorter >= 3
        && ((shorter >= 4 && oneOff(one, other))
            || JaroWinkler.reaches(one, other, letters, others, CLOSE));
  }

  /** Alike enough to be worth something: two slips, one heard for the other, cut off. */
  static boolean similar(String one, String other) {
    return similar(one, other, letters(one), letters(other));
  }

  /** The same, where one knows which letters they have. */
  static boolean similar(String one, String other, int letters, int others) {
    int shorter = Math.min(one.length(), other.length());
    if (shorter < 3 || !halfShared(letters, others)) {
      return false;
    }
    return (shorter >= 5 && Integer.bitCount(letters ^ others) <= 4 && twoOff(one, other))
        || (shorter == 3 && oneOff(one, other))
        || (shorter >= 4 && (one.startsWith(other) || other.startsWith(one)))
        || JaroWinkler.reaches(one, other, letters, others, SIMILAR)
        || Sound.same(one, other);
  }

  /** How many letters occur in one word only. */
  static int strangers(String one, String other) {
    return Integer.bitCount(letters(one) ^ letters(other));
  }

  /** The same of their beginnings. */
  static int strangers(String one, int end, String other, int itsEnd) {
    return Integer.bitCount(letters(one, end) ^ letters(other, itsEnd));
  }

  private static boolean halfShared(int letters, int others) {
    return 2 * Integer.bitCount(letters & others)
        >= Math.max(Integer.bitCount(letters), Integer.bitCount(others));
  }

  static int letters(String word) {
    return letters(word, word.length());
  }

  private static int letters(String word, int end) {
    int letters = 0;
    for (int i = 0; i < end; i++) {
      letters |= 1 << (word.charAt(i) & 31);
    }
    return letters;
  }
}
