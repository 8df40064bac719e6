package rapport.access;

import java.util.Locale;

/**
 * Something a role allows. Every verb that changes data asks for one; reading is allowed to all who
 * are signed in.
 */
public enum Right {
  CHANGE_CLIENTS,
  LOG_INTERACTIONS,
  IMPORT,
  ADMINISTER;

  /** The right as templates call it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
