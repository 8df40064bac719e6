package rapport.linkage;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import rapport.linkage.Atoms.Group;
import rapport.linkage.Atoms.Made;

/**
 * Under which keys a single record is looked up: what says enough by itself, and what does so in
 * twos. Records that may be the same share one; hardly any others do.
 */
public final class EntryKeys {
  private static final Set<Made> ENOUGH =
      EnumSet.of(Made.IDENTIFIER, Made.PHONE, Made.EMAIL, Made.HOST, Made.MAILBOX, Made.DOOR);
  private static final Set<Made> IN_TWOS = EnumSet.of(Made.NAME, Made.COMPANY, Made.PART_OF_BIRTH);
  private static final int MOST = 40;

  private EntryKeys() {}

  /** The keys of a record, at most forty. */
  public static List<Long> of(Schema schema, LinkedRecord record) {
    return of(schema, schema.prepare(record, 0));
  }

  static List<Long> of(Schema schema, Prepared record) {
    int[] atoms = record.atoms();
    Set<Long> keys = new LinkedHashSet<>();
    for (Group group : schema.atoms().groups()) {
      if (ENOUGH.contains(group.made())) {
        for (int atom : its(group, atoms)) {
          keys.add(Hash.of(group.made().ordinal(), atom));
        }
      }
    }
    for (Group group : schema.atoms().groups()) {
      for (Group other : schema.atoms().groups()) {
        if (group.from() <= other.from()
            && IN_TWOS.contains(group.made())
            && IN_TWOS.contains(other.made())) {
          inTwos(group, other, atoms, keys);
        }
      }
    }
    company(schema, atoms, keys);
    return keys.stream().limit(MOST).toList();
  }

  private static void inTwos(Group group, Group other, int[] atoms, Set<Long> keys) {
    boolean same = group.equals(other);
    if (same && group.made() == Made.PART_OF_BIRTH) {
      return;
    }
    for (int atom : its(group, atoms)) {
      for (int second : its(other, atoms)) {
        if (!same || atom < second) {
          keys.add(Hash.of(Hash.of(atom, second), 1L + group.made().ordinal()));
        }
      }
    }
  }

  /** A company by its whole name; who works there isn't the same for that. */
  private static void company(Schema schema, int[] atoms, Set<Long> keys) {
    if (schema.ofPeople()) {
      return;
    }
    for (Group group : schema.atoms().groups()) {
      if (group.made() == Made.COMPANY) {
        for (int atom : its(group, atoms)) {
          keys.add(Hash.of(group.made().ordinal(), atom));
          break; // the first is the whole name
        }
      }
    }
  }

  private static int[] its(Group group, int[] atoms) {
    return java.util.Arrays.stream(atoms, group.from(), group.from() + group.width())
        .filter(atom -> atom != 0)
        .toArray();
  }
}
