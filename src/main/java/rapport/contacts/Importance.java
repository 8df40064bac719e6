package rapport.contacts;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How much a client matters to us, the most important first. */
public enum Importance {
  HIGH,
  NORMAL,
  LOW;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Importance> ofCode(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }
}
