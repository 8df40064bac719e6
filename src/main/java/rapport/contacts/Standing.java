package rapport.contacts;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a client stands with us.
 *
 * @param role what they are to us, null if nobody said
 */
public record Standing(Importance importance, @Nullable ClientRole role) {
  public static final Standing ORDINARY = new Standing(Importance.NORMAL, null);

  static Standing read(String importance, @Nullable String role) {
    return new Standing(
        Importance.ofCode(importance).orElse(Importance.NORMAL),
        Optional.ofNullable(role).flatMap(ClientRole::ofCode).orElse(null));
  }

  /** The role as the database and the API call it, null for none. */
  public @Nullable String roleCode() {
    return role == null ? null : role.code();
  }
}
