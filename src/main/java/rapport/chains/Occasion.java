package rapport.chains;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import rapport.interactions.Direction;
import rapport.interactions.Interaction;
import rapport.interactions.State;

/** What has to happen to an interaction for a rule to be asked. */
public enum Occasion {
  /** It took place: a planned one was completed, or one was logged. */
  COMPLETED("log", "complete"),
  /** It was planned, and won't take place. */
  CANCELLED("cancel"),
  /** One was logged that the other side began; such as arrive by themselves. */
  INCOMING("log");

  private final List<String> verbs;

  Occasion(String... verbs) {
    this.verbs = List.of(verbs);
  }

  /** As the database, the API and message keys call it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Occasion> ofCode(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }

  /** Those to which a verb of the record of changes gives rise. */
  static List<Occasion> of(String verb) {
    return Arrays.stream(values()).filter(one -> one.verbs.contains(verb)).toList();
  }

  /** Whether an interaction is what it was on the occasion; it may have changed since. */
  boolean isStill(Interaction interaction) {
    return switch (this) {
      case COMPLETED -> interaction.state() == State.COMPLETED;
      case CANCELLED -> interaction.state() == State.CANCELLED;
      case INCOMING ->
          interaction.state() == State.COMPLETED && interaction.direction() == Direction.INBOUND;
    };
  }
}
