package rapport.platform.words;

import java.util.List;

/** Small numbers as words in three languages. */
final class SpokenNumbers {
  /** By their value, from 1; as the beginning of words or whole words. */
  private static final List<String> WORDS =
      List.of(
          "an?|one|одн\\w+|один",
          "two|две|два|дві|двух|двох|couple of|пар[уи]",
          "three|три|тр[её]х|трьох",
          "four|четыр\\w+|чотир\\w+",
          "five|пять|п'ять|пяти|п'яти",
          "six|шесть|шести|шість|шести",
          "seven|семь|семи|сім",
          "eight|восемь|восьми|вісім",
          "nine|девять|девяти|дев'ять|дев'яти",
          "ten|десять|десяти");

  /** What matches a number, in figures or words. */
  static final String ANY = "\\d{1,3}|" + String.join("|", WORDS);

  private SpokenNumbers() {}

  static int value(String said) {
    if (Character.isDigit(said.charAt(0))) {
      return Integer.parseInt(said);
    }
    for (int i = 0; i < WORDS.size(); i++) {
      if (said.matches("(?U)" + WORDS.get(i))) {
        return i + 1;
      }
    }
    throw new IllegalArgumentException(said);
  }
}
