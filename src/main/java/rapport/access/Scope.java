package rapport.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whose records a role lets somebody see, change, delete or export; each reaches further. */
public enum Scope {
  NONE,
  /** Those one is responsible for. */
  OWN,
  /** Also those of one's teams with all below them, and those nobody is responsible for. */
  TEAM,
  ALL;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Scope> ofCode(String code) {
    return Arrays.stream(values()).filter(scope -> scope.code().equals(code)).findFirst();
  }

  /** The one that reaches less far. */
  Scope within(Scope other) {
    return compareTo(other) <= 0 ? this : other;
  }
}
