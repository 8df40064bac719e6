package rapport.chains;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.interactions.Method;

/** What a rule does. */
public sealed interface Deed {
  /** As the database and the API call it. */
  String code();

  /**
   * Plans an interaction with the same people.
   *
   * @param subject empty for that of the interaction it follows from
   * @param group a code, empty for that of the interaction it follows from
   * @param colleagueId who shall do it, if a colleague is named
   * @param minutes how long it shall take, null if nobody says
   * @param beside also where whoever ended the interaction said themselves what comes next
   */
  record Planning(
      Method method,
      String subject,
      String group,
      Responsible responsible,
      @Nullable UUID colleagueId,
      Delay delay,
      @Nullable Integer minutes,
      boolean urgent,
      boolean beside)
      implements Deed {
    @Override
    public String code() {
      return "plan";
    }
  }

  /** Says that the interaction is not relevant, and why. */
  record Disregarding(String why) implements Deed {
    @Override
    public String code() {
      return "irrelevant";
    }
  }

  /** Who shall do what is planned. */
  enum Responsible {
    /** Whoever had the interaction it follows from. */
    SAME,
    /** Whoever is responsible for the contact. */
    CLIENT,
    /** A colleague the rule names. */
    COLLEAGUE;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Responsible> ofCode(String code) {
      return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
  }

  /**
   * How much working time passes in between.
   *
   * @param at for days: at which time of the day; null for the day as such
   */
  record Delay(int amount, Unit unit, @Nullable LocalTime at) {
    /** Working hours, or days on which work is done. */
    public enum Unit {
      HOURS,
      DAYS;

      public String code() {
        return name().toLowerCase(Locale.ROOT);
      }

      public static Optional<Unit> ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
      }
    }
  }
}
