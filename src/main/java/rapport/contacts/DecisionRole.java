package rapport.contacts;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody's word counts for where they work. */
public enum DecisionRole {
  DECIDES,
  INFLUENCES,
  USES,
  GUARDS;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<DecisionRole> ofCode(String code) {
    return Arrays.stream(values()).filter(role -> role.code().equals(code)).findFirst();
  }
}
