package rapport.demo.seed;

import rapport.kernel.PersonName;

/** The ways in which one name gets into a directory twice. */
final class Misspelling {
  private Misspelling() {}

  /** The same name as somebody else would have typed it. */
  static PersonName of(PersonName name, Dice dice) {
    return switch (dice.below(5)) {
      case 0 -> latin(name);
      case 1 -> new PersonName(name.given(), name.middle(), slip(name.family(), dice));
      case 2 -> new PersonName(name.given().charAt(0) + ".", "", name.family());
      case 3 -> new PersonName(name.family(), "", name.given());
      default -> name;
    };
  }

  static PersonName latin(PersonName name) {
    return new PersonName(Latin.of(name.given()), "", Latin.of(name.family()));
  }

  /** Two neighbouring letters changed places, or one is missing. */
  private static String slip(String word, Dice dice) {
    if (word.length() < 4) {
      return word;
    }
    int place = dice.between(1, word.length() - 3);
    String rest = word.substring(place + 2);
    return dice.in(50)
        ? word.substring(0, place) + word.charAt(place + 1) + word.charAt(place) + rest
        : word.substring(0, place) + word.charAt(place) + rest;
  }
}
