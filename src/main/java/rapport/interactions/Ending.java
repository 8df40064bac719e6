package rapport.interactions;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An interaction that ends, as far as it says what should come next.
 *
 * @param group a code, empty for none
 * @param result a code of the list of results, empty for none or for the user's own words
 * @param responsibleId who had it
 * @param at when it took place
 */
public record Ending(
    Method method,
    Direction direction,
    List<UUID> contactIds,
    String group,
    String subject,
    String result,
    UUID responsibleId,
    Instant at) {

  /** Of something that was planned, or that has ended. */
  public static Ending of(Interaction interaction, String result, Instant at) {
    return new Ending(
        interaction.method(),
        interaction.direction(),
        interaction.contactIds(),
        interaction.group(),
        interaction.subject(),
        result,
        interaction.responsibleId(),
        at);
  }
}
