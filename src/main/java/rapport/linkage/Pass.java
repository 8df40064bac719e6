package rapport.linkage;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import rapport.linkage.Atoms.Group;
import rapport.linkage.Atoms.Made;

/**
 * One way of finding candidates: records that share an atom of one group or, where that is shared
 * by too many, also one of a second.
 *
 * @param second the same as the first where one group is enough
 */
record Pass(int place, Group first, Group second, boolean refines) {
  /** What says something only together with something else, in such numbers. */
  private static final Set<Made> REFINED =
      EnumSet.of(
          Made.NAME,
          Made.BEGINNING,
          Made.COMPANY,
          Made.BIRTH,
          Made.PART_OF_BIRTH,
          Made.STREET,
          Made.POSTCODE,
          Made.TOWN,
          Made.TEXT,
          Made.PHONE,
          Made.MAILBOX,
          Made.HOST,
          Made.PART_OF_IDENTIFIER);

  /** Groups that know each other too well: together they narrow nothing. */
  private static final List<Set<Made>> ALIKE =
      List.of(
          EnumSet.of(Made.BIRTH, Made.PART_OF_BIRTH),
          EnumSet.of(Made.NAME, Made.BEGINNING),
          EnumSet.of(Made.NAME, Made.MAILBOX),
          EnumSet.of(Made.POSTCODE, Made.TOWN));

  /** First each group alone, then in twos. */
  static List<Pass> of(Atoms atoms) {
    List<Pass> passes = new ArrayList<>();
    for (Group group : atoms.groups()) {
      passes.add(new Pass(passes.size(), group, group, false));
    }
    for (Group first : atoms.groups()) {
      for (Group second : atoms.groups()) {
        if (first.from() <= second.from() && refine(first, second)) {
          passes.add(new Pass(passes.size(), first, second, true));
        }
      }
    }
    return passes;
  }

  private static boolean refine(Group first, Group second) {
    if (!REFINED.contains(first.made()) || !REFINED.contains(second.made())) {
      return false;
    }
    if (first.equals(second)) {
      return first.made() == Made.NAME
          || first.made() == Made.COMPANY
          || first.made() == Made.BEGINNING;
    }
    return ALIKE.stream()
        .noneMatch(alike -> alike.contains(first.made()) && alike.contains(second.made()));
  }

  /** How many keys a record can have at most. */
  int width() {
    int wide = first.width();
    return !refines ? wide : first.equals(second) ? wide * (wide - 1) / 2 : wide * second.width();
  }

  /** The key of two atoms; of one group they have no order. */
  long keyOfTwo(int atom, int other) {
    return first.equals(second)
        ? key(Math.min(atom, other), Math.max(atom, other))
        : key(atom, other);
  }

  /** The key of atoms, 40 bits, never 0. */
  long key(int atom, int other) {
    long hash = refines ? Hash.of(atom, other) + place : Hash.mix(atom * 64L + place);
    long key = hash & KEY;
    return key == 0 ? 1 : key;
  }

  static final long KEY = (1L << 40) - 1;
}
