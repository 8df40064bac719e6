package rapport.contacts;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The orders in which the directories can be read; each has an index. */
public enum Order {
  NAME,
  RECENT,
  NEGLECTED,
  NEXT,
  NEWEST;

  /** As addresses, the API and message keys call it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Order> ofCode(String code) {
    return Arrays.stream(values()).filter(order -> order.code().equals(code)).findFirst();
  }
}
