package rapport.linkage;

import java.util.Arrays;
import java.util.Objects;

/**
 * A record as it is compared: cleaned values by slot, and the atoms of its blocking keys.
 *
 * @param number its place in the stream, from 0
 * @param values by slot of the {@link Schema}; a slot without values is empty
 * @param letters by slot, see {@link #letters(int)}
 * @param atoms by place of the {@link Atoms}; 0 for none
 */
record Prepared(int number, String id, String[][] values, int[] atoms, int[] letters) {
  Prepared(int number, String id, String[][] values, int[] atoms) {
    this(number, id, values, atoms, lettersOf(values));
  }

  private static int[] lettersOf(String[][] values) {
    int[] letters = new int[values.length];
    for (int slot = 0; slot < letters.length; slot++) {
      letters[slot] = values[slot].length == 0 ? 0 : Likeness.letters(values[slot][0]);
    }
    return letters;
  }

  /** Which letters the first value of a slot has, a bit for each. */
  int letters(int slot) {
    return slot < 0 ? 0 : letters[slot];
  }

  /** The first value of a slot, "" for none; a slot below 0 holds nothing. */
  String first(int slot) {
    return slot < 0 || values[slot].length == 0 ? "" : values[slot][0];
  }

  String[] all(int slot) {
    return slot < 0 ? NONE : values[slot];
  }

  private static final String[] NONE = {};

  @Override
  public boolean equals(Object other) {
    return other instanceof Prepared prepared
        && number == prepared.number
        && id.equals(prepared.id)
        && Arrays.deepEquals(values, prepared.values);
  }

  @Override
  public int hashCode() {
    return Objects.hash(number, id);
  }

  @Override
  public String toString() {
    return id + Arrays.deepToString(values);
  }
}
