package rapport.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Something a role allows that concerns no single record. Whose records one may see and change is
 * said by a {@link Scope} for each kind of record.
 */
public enum Right {
  /** Add contacts and companies, and change those within one's scope. */
  CHANGE_CLIENTS,
  /** Log and plan interactions, and change those within one's scope. */
  LOG_INTERACTIONS,
  IMPORT,
  /** Show a saved view to colleagues. */
  SHARE_VIEWS,
  /** Hand clients over for whom a colleague is responsible; one's own need no more than change. */
  HAND_OVER,
  /** Make contact plans, and change them. */
  MANAGE_PLANS,
  /** Say whose new leads are, and look through what came in from outside. */
  DISTRIBUTE_LEADS,
  /** Add own fields, and lay the card out. */
  MANAGE_FIELDS,
  /** Colleagues, teams and roles, and so everything. */
  ADMINISTER;

  /** The right as templates, the API and the database call it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Right> ofCode(String code) {
    return Arrays.stream(values()).filter(right -> right.code().equals(code)).findFirst();
  }
}
