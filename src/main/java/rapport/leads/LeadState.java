package rapport.leads;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Where a lead stands. */
public enum LeadState {
  NEW,
  IN_WORK,
  QUALIFIED,
  DISQUALIFIED,
  CONVERTED;

  /** As the database, the API and message keys call it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<LeadState> ofCode(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }

  /** Whether somebody still has to do something about it. */
  public boolean isOpen() {
    return this == NEW || this == IN_WORK || this == QUALIFIED;
  }

  /** The codes of those that are open. */
  static List<String> open() {
    return Arrays.stream(values()).filter(LeadState::isOpen).map(LeadState::code).toList();
  }
}
