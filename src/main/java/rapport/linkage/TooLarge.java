package rapport.linkage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rapport.linkage.Atoms.Group;

/** Which blocks of which passes hold too many records to be compared with each other. */
final class TooLarge {
  private final LongSet[] keys;
  private final Map<Group, Pass> alone = new HashMap<>();

  /** None so far. */
  TooLarge(List<Pass> passes) {
    keys = new LongSet[passes.size()];
    for (Pass pass : passes) {
      keys[pass.place()] = new LongSet();
      if (!pass.refines()) {
        alone.put(pass.first(), pass);
      }
    }
  }

  void add(Pass pass, long key) {
    keys[pass.place()].add(key);
  }

  boolean contains(Pass pass, long key) {
    return keys[pass.place()].contains(key);
  }

  /** Whether too many share an atom of a group, so that it says something only with another. */
  boolean contains(Group group, int atom) {
    Pass pass = alone.get(group);
    if (pass == null) {
      throw new IllegalStateException(group.toString());
    }
    return contains(pass, pass.key(atom, 0));
  }
}
