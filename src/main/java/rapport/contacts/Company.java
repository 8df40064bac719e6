package rapport.contacts;

import java.time.Instant;
import java.util.List;
import java.util.Map;
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
    CompanyProfile profile,
    @Nullable Instant staleFrom,
    Map<String, List<String>> own,
    int openLeads,
    boolean changeable) {

  /** The primary address of a kind, otherwise the first one that is still right. */
  public Optional<ContactPoint> firstPoint(PointKind kind) {
    return points.stream().filter(point -> point.kind() == kind && point.isValid()).findFirst();
  }

  /** What begins a call or a letter, empty where no address of the kind is known. */
  public String link(PointKind kind) {
    return firstPoint(kind).map(ContactPoint::link).orElse("");
  }
}
