package rapport.interactions;

import static rapport.interactions.db.Tables.INTERACTION;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jooq.Condition;

/** How an interaction came to be. */
public enum Origin {
  /** By itself: the first of its chain. */
  PRIMARY,
  /** From another one, as somebody said. */
  FOLLOWING,
  /** From another one, as a rule says. */
  BY_RULE;

  /** As addresses, the API and message keys call it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Origin> ofCode(String code) {
    return Arrays.stream(values()).filter(value -> value.code().equals(code)).findFirst();
  }

  static Origin of(Interaction interaction) {
    if (interaction.ruleId() != null) {
      return BY_RULE;
    }
    return interaction.causeId() == null ? PRIMARY : FOLLOWING;
  }

  Condition condition() {
    return switch (this) {
      case PRIMARY -> INTERACTION.CAUSE_ID.isNull().and(INTERACTION.RULE_ID.isNull());
      case FOLLOWING -> INTERACTION.CAUSE_ID.isNotNull().and(INTERACTION.RULE_ID.isNull());
      case BY_RULE -> INTERACTION.RULE_ID.isNotNull();
    };
  }
}
