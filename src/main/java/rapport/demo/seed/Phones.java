package rapport.demo.seed;

import java.util.List;

/** Makes mobile numbers, and writes each as somebody might have typed it. */
final class Phones {
  private static final int LOCAL_DIGITS = 7;

  private Phones() {}

  /** The digits of a number, without country code and trunk prefix. */
  static String number(Tongue tongue, Dice dice) {
    String operator = dice.one(tongue.words("operator"));
    int digits = tongue.code().equals("en") ? LOCAL_DIGITS - 1 : LOCAL_DIGITS;
    String local = String.valueOf(dice.below(10_000_000) + 10_000_000).substring(8 - digits);
    return operator + local;
  }

  /** The number in one of the country's habits; one in a hundred is unreadable. */
  static String written(String number, Tongue tongue, Dice dice) {
    if (dice.in(1)) {
      return number.substring(0, 4);
    }
    List<String> habits = tongue.phrases("phone");
    StringBuilder written = new StringBuilder();
    int taken = 0;
    String habit = dice.one(habits);
    int fixed = habit.length() - places(habit, number.length());
    for (int i = 0; i < habit.length(); i++) {
      char sign = habit.charAt(i);
      boolean digit = i >= fixed && sign >= '0' && sign <= '9' && taken < number.length();
      written.append(digit ? number.charAt(taken++) : sign);
    }
    return written.toString();
  }

  /** How long the end of the pattern is that holds so many digits. */
  private static int places(String habit, int digits) {
    int from = habit.length();
    for (int left = digits; left > 0; ) {
      from--;
      left -= Character.isDigit(habit.charAt(from)) ? 1 : 0;
    }
    return habit.length() - from;
  }
}
