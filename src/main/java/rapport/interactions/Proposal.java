package rapport.interactions;

import java.time.Instant;
import java.util.List;

/**
 * A next step that suggests itself.
 *
 * @param subject what it is about, as the one before said it
 * @param at when, within working time
 * @param dayOnly the day matters, the hour is only when work usually begins with it
 */
public record Proposal(Method method, String subject, Instant at, boolean dayOnly, Why why) {
  /**
   * The reason, to be said in the reader's language.
   *
   * @param key of a message; with plural forms if there is a count
   * @param count what the plural form goes by, 0 for none
   */
  public record Why(String key, long count, List<String> arguments) {
    static Why of(String key) {
      return new Why(key, 0, List.of());
    }

    public static Why of(String key, String argument) {
      return new Why(key, 0, List.of(argument));
    }
  }
}
