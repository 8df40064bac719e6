package rapport.demo.seed;

/**
 * Contacts made to be measured with: one with very many entries on the timeline, one with exactly
 * thirty. All of theirs are completed, and nobody else's meetings add to them.
 */
record Landmarks(int contacts, int interactions) {
  static final int FEW = 30;
  private static final int MANY = 50_000;
  private static final int FEWEST_CONTACTS = 50;

  boolean exist() {
    return contacts >= FEWEST_CONTACTS && interactions >= 40 * FEW;
  }

  /** The contact with very many entries. */
  int busiest() {
    return contacts / 50;
  }

  /** The contact with thirty entries. */
  int thirty() {
    return contacts / 40 + 1;
  }

  boolean isOne(int contact) {
    return exist() && (contact == busiest() || contact == thirty());
  }

  /** How many entries one of the two has: at most 50 000, and at most a twentieth of all. */
  int entries(int contact) {
    return contact == thirty() ? FEW : Math.min(MANY, interactions / 20);
  }
}
