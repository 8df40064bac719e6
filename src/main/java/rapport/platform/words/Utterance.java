package rapport.platform.words;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A text of which one piece after the other is understood; what was isn't read a second time. */
final class Utterance {
  /** Words may end in any way there: "пятница", "пятницу". */
  private static final int FLAGS = Pattern.UNICODE_CHARACTER_CLASS;

  private final String text;
  private final LocalDateTime now;
  private final StringBuilder left;
  private @Nullable LocalDate day;
  private @Nullable LocalTime time;

  Utterance(String text, LocalDateTime now) {
    this.text = text;
    this.now = now;
    this.left = new StringBuilder(evened(text));
  }

  /** The same number of letters in one spelling: small, without ё, with one kind of apostrophe. */
  private static String evened(String text) {
    String small = text.toLowerCase(Locale.ROOT);
    String same = small.length() == text.length() ? small : text;
    return same.replace('ё', 'е').replaceAll("[ʼ’`‘]", "'");
  }

  static Pattern pattern(String expression) {
    return Pattern.compile("(?<![\\w'])(?:" + expression + ")(?![\\w'])", FLAGS);
  }

  /** Reads the first piece of this kind that makes sense. */
  boolean take(Pattern pattern, Predicate<MatchResult> reading) {
    Matcher found = pattern.matcher(left);
    while (found.find()) {
      if (reading.test(found)) {
        for (int i = found.start(); i < found.end(); i++) {
          left.setCharAt(i, '\0');
        }
        return true;
      }
    }
    return false;
  }

  LocalDateTime now() {
    return now;
  }

  LocalDate today() {
    return now.toLocalDate();
  }

  boolean hasDay() {
    return day != null;
  }

  boolean hasTime() {
    return time != null;
  }

  boolean on(LocalDate that) {
    day = that;
    return true;
  }

  boolean at(LocalTime that) {
    time = that;
    return true;
  }

  Optional<SpokenMoment> moment() {
    LocalDate on = day;
    if (on == null && time != null) {
      on = time.isAfter(now.toLocalTime()) ? today() : today().plusDays(1);
    }
    return Optional.ofNullable(on).map(found -> new SpokenMoment(found, time, rest()));
  }

  private String rest() {
    StringBuilder rest = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      rest.append(left.charAt(i) == '\0' ? ' ' : text.charAt(i));
    }
    return rest.toString().replaceAll("\\s+", " ").replaceAll("^[ ,;.–—-]+|[ ,;–—-]+$", "");
  }
}
