package rapport.demo.seed;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import rapport.demo.seed.Dice.About;
import rapport.interactions.Method;
import rapport.interactions.State;

/**
 * What an interaction was about and how it went.
 *
 * @param result null for none, and for those in own words
 * @param seconds null where nobody measured
 * @param minutes planned for it, null where nothing was planned
 * @param responsible number of the employee
 */
record Wording(
    String subject,
    String note,
    @Nullable String group,
    @Nullable String result,
    String resultText,
    boolean urgent,
    @Nullable Integer seconds,
    @Nullable Integer minutes,
    String place,
    String reason,
    int responsible,
    int author) {
  // of the subjects in their order
  private static final List<String> GROUPS =
      List.of(
          "interest",
          "presentation",
          "consultation",
          "interest",
          "presentation",
          "service_visit",
          "interest",
          "consultation",
          "complaint",
          "interest",
          "consultation",
          "presentation");
  private static final List<String> RESULTS =
      List.of(
          "information_given",
          "interested",
          "reached_agreement",
          "thinking",
          "promised_to_call",
          "order_placed",
          "resolved",
          "refused");
  private static final Zipf RESULT = new Zipf(RESULTS.size(), 2, 0.8);

  static Wording of(World world, Touch touch, Tongue tongue, int responsible) {
    Dice dice = world.dice(About.WORDS, 1L << 40 | Touches.number(touch.contact(), touch.place()));
    int about = dice.below(GROUPS.size());
    String thing = dice.one(tongue.phrases("thing"));
    String subject = tongue.phrases("subject").get(about).replace("%s", thing);
    boolean done = touch.state() == State.COMPLETED;
    boolean own = dice.in(4);
    String result = done && !own ? result(touch.method(), dice) : null;
    boolean reached = !"no_answer".equals(result);
    int answers = dice.in(80) ? responsible : world.staff().drawn(dice);
    int who = answers == Portfolios.NOBODY ? world.staff().drawn(dice) : answers;
    return new Wording(
        capital(subject),
        dice.in(40) && reached ? note(tongue, dice) : "",
        dice.in(85) ? GROUPS.get(about) : null,
        result,
        done && own ? dice.one(tongue.phrases("note")) : "",
        dice.in(6),
        done && reached ? seconds(touch.method(), dice) : null,
        touch.plannedFor() < 0 ? null : minutes(touch.method(), dice),
        touch.method() == Method.MEETING && dice.in(50) ? dice.one(tongue.phrases("city")) : "",
        dice.one(tongue.phrases("reason")),
        who,
        dice.in(92) ? who : world.staff().drawn(dice));
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private static String note(Tongue tongue, Dice dice) {
    String note = dice.one(tongue.phrases("note"));
    return dice.in(30) ? note + " " + dice.one(tongue.phrases("note")) : note;
  }

  private static @Nullable String result(Method method, Dice dice) {
    if (method == Method.CALL && dice.in(22)) {
      return "no_answer";
    }
    return dice.in(90) ? RESULTS.get(RESULT.rank(dice.unit())) : null;
  }

  private static @Nullable Integer seconds(Method method, Dice dice) {
    return switch (method) {
      case CALL -> 20 + (int) (-Math.log(1 - dice.unit()) * 200);
      case MEETING, GROUP_MEETING -> 60 * dice.between(15, 120);
      case CHAT -> 60 * dice.between(1, 25);
      default -> null;
    };
  }

  private static int minutes(Method method, Dice dice) {
    return switch (method) {
      case MEETING, GROUP_MEETING -> 30 * dice.between(1, 4);
      default -> 5 * dice.between(1, 4);
    };
  }
}
