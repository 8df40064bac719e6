package rapport.access;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Thrown where the user's role doesn't allow the act. Answered with 403. */
public final class Forbidden extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final @Nullable UUID responsibleId;

  public Forbidden(Right right) {
    super("Not allowed: " + right);
    responsibleId = null;
  }

  /** A record that may be seen, but is somebody else's to change. */
  public Forbidden(RecordKind kind, Deed deed, @Nullable UUID responsibleId) {
    super("Not allowed: " + deed + " of this " + kind);
    this.responsibleId = responsibleId;
  }

  /** Who could do it instead: the one responsible for the record. */
  public Optional<UUID> responsibleId() {
    return Optional.ofNullable(responsibleId);
  }
}
