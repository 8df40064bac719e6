package rapport.linkage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The parts of people's names as two records have them, seen together. */
final class Names {
  /** How often somebody has another name on their second card, at most. */
  static final double OTHER = 0.15;

  final String givenCode;
  final String familyCode;
  private final int given;
  private final int middle;
  private final int family;
  private final int mailboxes;

  Names(Schema schema) {
    given = schema.slot(FieldKind.GIVEN_NAME);
    middle = schema.slot(FieldKind.MIDDLE_NAME);
    family = schema.slot(FieldKind.FAMILY_NAME);
    mailboxes = schema.mailboxes();
    givenCode = schema.code(FieldKind.GIVEN_NAME);
    familyCode = schema.code(FieldKind.FAMILY_NAME);
  }

  String given(Prepared record) {
    return record.first(given);
  }

  String family(Prepared record) {
    return record.first(family);
  }

  /** The family names, otherwise the given names, are a slip of the pen apart. */
  boolean close(Prepared one, Prepared other, boolean families) {
    int slot = families ? family : given;
    return Likeness.close(one, slot, other, slot);
  }

  /** The same, but only alike enough to be worth something. */
  boolean similar(Prepared one, Prepared other, boolean families) {
    return Likeness.similar(one, other, families ? family : given);
  }

  boolean sameFamily(Prepared one, Prepared other) {
    return !family(one).isEmpty() && family(one).equals(family(other));
  }

  /** They have one family name, or alike ones, and their mailboxes are called after it. */
  boolean mailboxesOfFamily(Prepared one, Prepared other) {
    return (sameFamily(one, other) || close(one, other, true) || similar(one, other, true))
        && mailboxHolds(one, family(one))
        && mailboxHolds(other, family(other));
  }

  /** Given and family name stand in each other's field, or all words in another order. */
  boolean swapped(Prepared one, Prepared other) {
    String given = given(one);
    String family = family(one);
    String itsGiven = given(other);
    String itsFamily = family(other);
    boolean crosswise =
        !given.isEmpty()
            && !itsFamily.isEmpty()
            && Likeness.close(one, this.given, other, this.family)
            && !family.isEmpty()
            && !itsGiven.isEmpty()
            && Likeness.close(one, this.family, other, this.given);
    if (crosswise) {
      return !given.equals(itsGiven) || !family.equals(itsFamily);
    }
    return sameWords(one, other);
  }

  /** One name stands in the other's field, and nothing is known of the second. */
  boolean crossed(Prepared one, Prepared other) {
    return crossedOneWay(one, other) || crossedOneWay(other, one);
  }

  private boolean crossedOneWay(Prepared one, Prepared other) {
    String given = given(one);
    String family = family(one);
    String itsGiven = given(other);
    String itsFamily = family(other);
    return !given.isEmpty()
        && !itsFamily.isEmpty()
        && (family.isEmpty() || itsGiven.isEmpty())
        && Likeness.close(one, this.given, other, this.family);
  }

  /** A name that is missing on one side is part of a mailbox there. */
  boolean inMailbox(Prepared one, Prepared other, boolean families) {
    int slot = families ? family : given;
    String name = one.first(slot);
    String its = other.first(slot);
    return name.isEmpty() != its.isEmpty()
        && (name.isEmpty() ? mailboxHolds(one, its) : mailboxHolds(other, name));
  }

  private boolean mailboxHolds(Prepared record, String name) {
    if (name.length() >= 3) {
      for (String mailbox : record.all(mailboxes)) {
        if (mailbox.contains(name)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean sameWords(Prepared one, Prepared other) {
    if (given(one).equals(given(other)) && family(one).equals(family(other))) {
      return false;
    }
    int letters = one.letters(given) | one.letters(middle) | one.letters(family);
    if (letters != (other.letters(given) | other.letters(middle) | other.letters(family))) {
      return false;
    }
    List<String> words = words(one);
    return words.size() > 1 && words.equals(words(other));
  }

  private List<String> words(Prepared record) {
    String all = record.first(given) + " " + record.first(middle) + " " + record.first(family);
    if (all.indexOf(' ') == all.lastIndexOf(' ')) {
      return List.of();
    }
    List<String> words = new ArrayList<>();
    for (String word : all.split(" ")) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    Collections.sort(words);
    return words;
  }
}
