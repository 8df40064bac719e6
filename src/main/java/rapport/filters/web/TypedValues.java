package rapport.filters.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import rapport.fields.FieldValues;
import rapport.filters.During;
import rapport.filters.Someone;
import rapport.kernel.Invalid;

/** Reads what was typed for a condition; {@link Invalid} at {@code value} where it can't be. */
final class TypedValues {
  private static final int LONGEST = 500;
  private static final int MOST_DAYS = 36_500;
  private static final int MOST_TIMES = 1_000_000;

  private TypedValues() {}

  /** The values in the form filters have them. */
  static List<String> of(Meaning meaning) {
    return switch (meaning.entry()) {
      case NOTHING -> List.of();
      case TEXTS -> filled(meaning).stream().map(TypedValues::text).distinct().toList();
      case NUMBER -> filled(meaning).stream().map(typed -> number(meaning, typed)).toList();
      case NUMBERS -> both(meaning).stream().map(typed -> number(meaning, typed)).toList();
      case DAY -> filled(meaning).stream().map(TypedValues::day).toList();
      case DAYS -> both(meaning).stream().map(TypedValues::day).toList();
      case SPAN -> List.of(whole(meaning.value(0), 1, MOST_DAYS));
      case PERIOD -> List.of(period(meaning.value(0)));
      case OPTIONS -> filled(meaning).stream().map(typed -> option(meaning, typed)).toList();
      case FLAG -> List.of(flag(meaning.value(0)));
      case TALLY ->
          List.of(whole(meaning.value(0), 0, MOST_TIMES), whole(meaning.value(1), 1, MOST_DAYS));
    };
  }

  private static List<String> filled(Meaning meaning) {
    List<String> filled =
        meaning.values().stream().map(String::strip).filter(one -> !one.isEmpty()).toList();
    if (filled.isEmpty()) {
      throw wrong("required");
    }
    return filled.stream().limit(meaning.operator().most()).toList();
  }

  private static List<String> both(Meaning meaning) {
    return IntStream.range(0, 2)
        .mapToObj(meaning::value)
        .map(String::strip)
        .peek(typed -> {
          if (typed.isEmpty()) {
            throw wrong("required");
          }
        })
        .toList();
  }

  private static String text(String typed) {
    if (typed.length() > LONGEST) {
      throw wrong("tooLong", LONGEST);
    }
    return typed;
  }

  private static String number(Meaning meaning, String typed) {
    try {
      return FieldValues.checked(meaning.field(), List.of(typed)).getFirst();
    } catch (Invalid notOne) {
      throw wrong("number");
    }
  }

  private static String day(String typed) {
    try {
      LocalDate day = LocalDate.parse(typed);
      if (day.getYear() >= 1 && day.getYear() <= 9999) {
        return day.toString();
      }
    } catch (DateTimeException notADay) {
      // said below
    }
    throw wrong("day");
  }

  private static String whole(String typed, int least, int most) {
    String bare = typed.strip();
    if (bare.isEmpty()) {
      throw wrong("required");
    }
    if (!bare.matches("\\d{1,7}")
        || Integer.parseInt(bare) < least
        || Integer.parseInt(bare) > most) {
      throw wrong("filterWhole", least, most);
    }
    return String.valueOf(Integer.parseInt(bare));
  }

  private static String period(String typed) {
    return During.ofCode(typed).map(During::code).orElseThrow(() -> wrong("choice"));
  }

  private static String option(Meaning meaning, String typed) {
    boolean known =
        meaning.field().type().chooses()
            ? meaning.field().option(typed).isPresent()
            : Someone.isKnown(typed);
    if (!known) {
      throw wrong("choice");
    }
    return typed;
  }

  private static String flag(String typed) {
    if (!typed.equals("true") && !typed.equals("false")) {
      throw wrong("choice");
    }
    return typed;
  }

  private static Invalid wrong(String code, Object... details) {
    return new Invalid("value", code, details);
  }
}
