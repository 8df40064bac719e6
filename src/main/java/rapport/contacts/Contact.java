package rapport.contacts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.kernel.PersonName;

/**
 * A person we know, with everything the card shows about them.
 *
 * @param points how to reach them: valid ones first, of these the primary ones, then in their order
 * @param employments where they work and worked, current first
 * @param lastTouchAt when somebody last spoke with them, null if never
 * @param nextTouchAt the earliest planned interaction, null if none
 * @param own what it holds in the fields that users added, by their codes
 * @param openLeads how many inquiries of theirs nobody has closed yet
 * @param nameDoubtful the name is not written as names are, and nobody said that it is right
 * @param staleFrom from when something on the card wants to be confirmed, null if nothing does
 * @param version counts changes; given back when changing, so that nobody overwrites unseen
 * @param changeable whether whoever reads it may change it
 */
public record Contact(
    UUID id,
    PersonName name,
    List<ContactPoint> points,
    List<Employment> employments,
    @Nullable LocalDate birthday,
    String note,
    @Nullable UUID responsibleId,
    @Nullable Instant lastTouchAt,
    @Nullable Instant nextTouchAt,
    Instant createdAt,
    int version,
    Standing standing,
    boolean nameDoubtful,
    @Nullable Instant staleFrom,
    Map<String, List<String>> own,
    int openLeads,
    boolean changeable) {

  /** Where they work now, the main place first. */
  public Optional<Employment> currentEmployment() {
    return employments.stream().filter(Employment::isCurrent).findFirst();
  }

  /** The primary address of a kind, otherwise the first one that is still right. */
  public Optional<ContactPoint> firstPoint(PointKind kind) {
    return points.stream().filter(point -> point.kind() == kind && point.isValid()).findFirst();
  }

  /** What begins a call or a letter, empty where no address of the kind is known. */
  public String link(PointKind kind) {
    return firstPoint(kind).map(ContactPoint::link).orElse("");
  }
}
