package rapport.linkage;

/** What two lists of values have in common. */
final class Shared {
  private Shared() {}

  /** The first of these that the others have too; "" if none. */
  static String first(String[] these, String[] others) {
    for (String one : these) {
      for (String other : others) {
        if (one.equals(other)) {
          return one;
        }
      }
    }
    return "";
  }
}
