package rapport.webhooks;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far a delivery is. */
public enum DeliveryState {
  /** For its first or next attempt. */
  WAITING,
  /** Its subscription is paused. */
  HELD,
  DELIVERED,
  /** Given up after the last attempt. */
  FAILED;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<DeliveryState> ofCode(String code) {
    return Arrays.stream(values()).filter(state -> state.code().equals(code)).findFirst();
  }
}
