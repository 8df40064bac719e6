package rapport.linkage;

import java.util.List;
import rapport.linkage.Atoms.Group;

/**
 * Tells from the atoms of two records whether a block that is tried earlier holds both, so that
 * each pair is compared once without a list of pairs.
 */
final class Meetings {
  private final RecordFile file;
  private final List<Pass> passes;
  private final TooLarge tooLarge;

  Meetings(RecordFile file, List<Pass> passes, TooLarge tooLarge) {
    this.file = file;
    this.passes = passes;
    this.tooLarge = tooLarge;
  }

  /** Whether two records met before the block of this key in this pass. */
  boolean before(Pass pass, long key, int one, int other) {
    for (Pass earlier : passes) {
      if (earlier.place() > pass.place()) {
        return false;
      }
      if (meet(earlier, one, other, earlier.place() == pass.place() ? key : Long.MAX_VALUE)) {
        return true;
      }
    }
    return false;
  }

  private boolean meet(Pass by, int one, int other, long below) {
    Group group = by.first();
    for (int i = group.from(); i < group.from() + group.width(); i++) {
      int atom = file.atom(one, i);
      if (atom == 0) {
        return false;
      }
      if (holds(other, group, atom)
          && (by.refines()
              ? meetTwice(by, atom, one, other, below)
              : isTried(by, by.key(atom, 0), below))) {
        return true;
      }
    }
    return false;
  }

  private boolean meetTwice(Pass by, int atom, int one, int other, long below) {
    if (!tooLarge.contains(by.first(), atom)) {
      return false;
    }
    Group group = by.second();
    for (int i = group.from(); i < group.from() + group.width(); i++) {
      int second = file.atom(one, i);
      if (second == 0) {
        return false;
      }
      if ((second != atom || !by.first().equals(group))
          && holds(other, group, second)
          && tooLarge.contains(group, second)
          && isTried(by, by.keyOfTwo(atom, second), below)) {
        return true;
      }
    }
    return false;
  }

  private boolean isTried(Pass by, long key, long below) {
    return key < below && !tooLarge.contains(by, key);
  }

  private boolean holds(int number, Group group, int atom) {
    for (int i = group.from(); i < group.from() + group.width(); i++) {
      if (file.atom(number, i) == atom) {
        return true;
      }
    }
    return false;
  }
}
