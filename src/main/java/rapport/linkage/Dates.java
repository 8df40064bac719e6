package rapport.linkage;

import java.util.ArrayList;
import java.util.List;

/** Birth dates as people write them, as eight digits: year, month, day. Impossible ones stay. */
final class Dates {
  private Dates() {}

  /** Eight digits; four where only a year is known; "" where no date can be seen. */
  static String clean(String text) {
    List<String> numbers = numbers(text);
    if (numbers.size() == 1) {
      String only = numbers.getFirst();
      return only.length() == 8 || only.length() == 4 ? only : "";
    }
    if (numbers.size() < 3) {
      return "";
    }
    String first = numbers.getFirst();
    String second = numbers.get(1);
    String third = numbers.get(2);
    if (first.length() == 4) {
      return ordered(first, second, third);
    }
    String year = third.length() == 2 ? century(third) : third;
    // 12/31/1980 is American; where both could be a month, the day comes first
    return number(second) > 12 && number(first) <= 12
        ? ordered(year, first, second)
        : ordered(year, second, first);
  }

  private static String century(String twoDigits) {
    return (number(twoDigits) < 30 ? "20" : "19") + twoDigits;
  }

  private static String ordered(String year, String month, String day) {
    return year.length() == 4 && month.length() <= 2 && day.length() <= 2
        ? year + twoDigits(month) + twoDigits(day)
        : "";
  }

  private static String twoDigits(String number) {
    return number.length() == 1 ? "0" + number : number;
  }

  private static int number(String digits) {
    return digits.length() > 4 ? Integer.MAX_VALUE : Integer.parseInt(digits);
  }

  private static List<String> numbers(String text) {
    List<String> numbers = new ArrayList<>();
    StringBuilder number = new StringBuilder();
    for (int i = 0; i <= text.length(); i++) {
      int digit = i == text.length() ? -1 : Character.digit(text.charAt(i), 10);
      if (digit >= 0) {
        number.append(digit);
      } else if (!number.isEmpty()) {
        numbers.add(number.toString());
        number.setLength(0);
      }
    }
    return numbers;
  }
}
