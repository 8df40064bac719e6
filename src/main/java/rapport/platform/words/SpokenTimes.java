package rapport.platform.words;

import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which time of the day: on the clock, or by its name. */
final class SpokenTimes {
  private static final int NOON = 12;
  private static final int EARLIEST = 8;

  private static final String AT = "(?:at|@|в|во|о|об)";
  private static final String FORENOON = "a\\.?m\\.?|утра|ранку";
  private static final String AFTERNOON = "p\\.?m\\.?|дня|вечера|вечора|пополудні";

  private static final Pattern CLOCK =
      Utterance.pattern(
          "(?:"
              + AT
              + " ?)?(\\d{1,2})[:.](\\d{2})(?:\\s?(?:("
              + FORENOON
              + ")|("
              + AFTERNOON
              + ")))?");
  private static final Pattern HOUR_OF =
      Utterance.pattern(
          "(?:"
              + AT
              + " ?)?(\\d{1,2})\\s?(?:час\\w* |годин\\w? )?(?:("
              + FORENOON
              + ")|("
              + AFTERNOON
              + "))");
  private static final Pattern HOUR_IN_WORDS =
      Utterance.pattern(
          AT
              + " ("
              + SpokenNumbers.ANY
              + ") (?:o'clock|час\\w*|годин\\w?)(?: (?:("
              + FORENOON
              + ")|("
              + AFTERNOON
              + ")))?");
  private static final Pattern TONIGHT = Utterance.pattern("tonight");
  private static final Pattern HOUR =
      Utterance.pattern(AT + " ?(\\d{1,2})(?: ?(?:o'clock|час\\w*|годин\\w?|ч|год))?");
  private static final Pattern HALF =
      Utterance.pattern("(?:(?:в|о) )?(?:пол|половин\\w |пів на )(\\w+)");

  /** Half past the hour before: "полчетвертого" and "пів на четверту" are 3:30. */
  private static final List<String> ORDINALS =
      List.of(
          "перв\\w+|перш\\w+",
          "втор\\w+|друг\\w+",
          "трет\\w+",
          "четв[её]рт\\w+",
          "пят\\w+|п'ят\\w+",
          "шест\\w+|шост\\w+",
          "седьм\\w+|сьом\\w+",
          "восьм\\w+",
          "девят\\w+|дев'ят\\w+",
          "десят\\w+",
          "одиннадцат\\w+|одинадцят\\w+",
          "двенадцат\\w+|дванадцят\\w+");

  private static final Map<Pattern, LocalTime> PARTS = new LinkedHashMap<>();

  static {
    part("after lunch|afternoon|in the afternoon|после обеда|після обіду", 14);
    part("at noon|noon|в полдень|опівдні", NOON);
    part("in the morning|morning|утром|вранці|зранку", 9);
    part("in the evening|evening|вечером|ввечері|увечері", 18);
  }

  private SpokenTimes() {}

  private static void part(String words, int hour) {
    PARTS.put(Utterance.pattern(words), LocalTime.of(hour, 0));
  }

  static void read(Utterance said) {
    if (said.hasTime()) {
      return;
    }
    boolean found =
        said.take(CLOCK, t -> clock(said, t.group(1), t.group(2), t.group(3), t.group(4)))
            || said.take(HOUR_OF, t -> clock(said, t.group(1), "00", t.group(2), t.group(3)))
            || said.take(HALF, t -> half(said, t))
            || said.take(HOUR_IN_WORDS, t -> spelled(said, t))
            || said.take(TONIGHT, _ -> said.at(LocalTime.of(19, 0)))
            || said.take(HOUR, t -> hour(said, Integer.parseInt(t.group(1))));
    if (!found) {
      PARTS.forEach((part, time) -> {
        if (!said.hasTime()) {
          said.take(part, _ -> said.at(time));
        }
      });
    }
  }

  private static boolean clock(
      Utterance said,
      String hour,
      String minute,
      @Nullable String forenoon,
      @Nullable String afternoon) {
    int typed = Integer.parseInt(hour);
    int minutes = Integer.parseInt(minute);
    boolean halved = forenoon != null || afternoon != null;
    if (typed > 23 || minutes > 59 || (forenoon != null && typed > NOON)) {
      return false;
    }
    int hours = halved && typed <= NOON ? typed % NOON : typed;
    return said.at(
        LocalTime.of(afternoon != null && typed <= NOON ? hours + NOON : hours, minutes));
  }

  private static boolean spelled(Utterance said, MatchResult found) {
    int hour = SpokenNumbers.value(found.group(1));
    return found.group(2) == null && found.group(3) == null
        ? hour(said, hour)
        : clock(said, String.valueOf(hour), "00", found.group(2), found.group(3));
  }

  private static boolean hour(Utterance said, int hour) {
    if (hour < 1 || hour > 23) {
      return false;
    }
    return said.at(LocalTime.of(working(hour), 0));
  }

  private static boolean half(Utterance said, MatchResult found) {
    for (int i = 0; i < ORDINALS.size(); i++) {
      if (found.group(1).matches("(?U)" + ORDINALS.get(i))) {
        return said.at(LocalTime.of(working(i == 0 ? NOON : i), 30));
      }
    }
    return false;
  }

  /** Nobody is met at 3 in the night. */
  private static int working(int hour) {
    return hour < EARLIEST ? hour + NOON : hour;
  }
}
