package rapport.chains;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What came of a rule, asked about an interaction. */
public enum FiringOutcome {
  PLANNED,
  /** Somebody had planned just that, by hand. */
  ACCEPTED,
  DISREGARDED,
  /** It would have done something, but only writes down what. */
  FORESEEN,
  /** The filter doesn't hold of those it was with. */
  OTHER_CONTACT,
  /** Whoever ended the interaction said themselves what comes next. */
  DECIDED,
  /** Nobody is there to do it. */
  NOBODY,
  /** The rule stands among the causes already, or too many rules do. */
  LOOP,
  /** What it wanted was refused. */
  FAILED;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<FiringOutcome> ofCode(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }

  /** Whether asking again may come to something else. */
  public boolean mayBeRetried() {
    return this == FAILED || this == NOBODY;
  }
}
