package rapport.contacts;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a client stands with us.
 *
 * @param role what they are to us, null if nobody said
 * @param stage how far they have come with us, null if nobody said
 */
public record Standing(
    Importance importance, @Nullable ClientRole role, @Nullable ClientStage stage) {
  public static final Standing ORDINARY = new Standing(Importance.NORMAL, null);

  /** One of whom nobody said how far they have come. */
  public Standing(Importance importance, @Nullable ClientRole role) {
    this(importance, role, null);
  }

  static Standing read(String importance, @Nullable String role, @Nullable String stage) {
    return new Standing(
        Importance.ofCode(importance).orElse(Importance.NORMAL),
        Optional.ofNullable(role).flatMap(ClientRole::ofCode).orElse(null),
        Optional.ofNullable(stage).flatMap(ClientStage::ofCode).orElse(null));
  }

  /** The role as the database and the API call it, null for none. */
  public @Nullable String roleCode() {
    return role == null ? null : role.code();
  }

  /** The stage as the database and the API call it, null for none. */
  public @Nullable String stageCode() {
    return stage == null ? null : stage.code();
  }
}
