package rapport.linkage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The parts of people's names as two records have them, seen together. */
final class Names {
  final String givenCode;
  final String familyCode;
  private final int given;
  private final int middle;
  private final int family;

  Names(Schema schema) {
    given = schema.slot(FieldKind.GIVEN_NAME);
    middle = schema.slot(FieldKind.MIDDLE_NAME);
    family = schema.slot(FieldKind.FAMILY_NAME);
    givenCode = schema.code(FieldKind.GIVEN_NAME);
    familyCode = schema.code(FieldKind.FAMILY_NAME);
  }

  String given(Prepared record) {
    return record.first(given);
  }

  String family(Prepared record) {
    return record.first(family);
  }

  /** Given and family name stand in each other's field, or all words in another order. */
  boolean swapped(Prepared one, Prepared other) {
    String given = given(one);
    String family = family(one);
    String itsGiven = given(other);
    String itsFamily = family(other);
    boolean forth = !given.isEmpty() && !itsFamily.isEmpty() && Likeness.close(given, itsFamily);
    boolean back = !family.isEmpty() && !itsGiven.isEmpty() && Likeness.close(family, itsGiven);
    if (forth && back) {
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
        && Likeness.close(given, itsFamily);
  }

  private boolean sameWords(Prepared one, Prepared other) {
    if (given(one).equals(given(other)) && family(one).equals(family(other))) {
      return false;
    }
    if (letters(one) != letters(other)) {
      return false;
    }
    List<String> words = words(one);
    return words.size() > 1 && words.equals(words(other));
  }

  /** Words in another order have the same letters: a number that tells most others apart. */
  private int letters(Prepared record) {
    return sum(record.first(given)) + sum(record.first(middle)) + sum(record.first(family));
  }

  private static int sum(String name) {
    int sum = 0;
    for (int i = 0; i < name.length(); i++) {
      sum += name.charAt(i) == ' ' ? 0 : name.charAt(i) * name.charAt(i);
    }
    return sum;
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
