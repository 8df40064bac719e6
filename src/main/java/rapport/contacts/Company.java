package rapport.contacts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An organisation we know; the parameters as in {@link Contact}. */
public record Company(
    UUID id,
    String name,
    List<ContactPoint> points,
    String note,
    @Nullable UUID responsibleId,
    int people,
    @Nullable Instant lastTouchAt,
    @Nullable Instant nextTouchAt,
    Instant createdAt,
    int version,
    boolean changeable) {

  /** The first address of a kind. */
  public Optional<ContactPoint> firstPoint(PointKind kind) {
    return points.stream().filter(point -> point.kind() == kind).findFirst();
  }
}
