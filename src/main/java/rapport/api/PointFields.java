package rapport.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rapport.contacts.ContactPoint;
import rapport.contacts.PointDraft;
import rapport.contacts.PointKind;
import rapport.kernel.Complaint;
import rapport.kernel.Invalid;

/** A contact point as a client gives it. */
record PointFields(
    @Schema(
            requiredMode = Schema.RequiredMode.REQUIRED,
            allowableValues = {"phone", "email", "messenger", "web", "address"})
        @Nullable String kind,
    @Schema(description = "work, home, mobile, other, or a word of yours") @Nullable String label,
    @Schema(
            description = "In any form; an empty one is left out",
            requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable String value,
    @Schema(
            description =
                "The first of its kind to be used. If this and both days are absent, what is known"
                    + " of the address stays as it is")
        @Nullable Boolean primary,
    @Schema(description = "Since when it is known to be right") @Nullable LocalDate validFrom,
    @Schema(description = "Its last day; null while it is right") @Nullable LocalDate validTo) {

  static List<PointFields> of(List<ContactPoint> points) {
    return points.stream()
        .map(point ->
            new PointFields(
                point.kind().code(),
                point.label(),
                point.value(),
                point.primary(),
                point.from(),
                point.to()))
        .toList();
  }

  private PointDraft.@Nullable Facts facts() {
    return primary == null && validFrom == null && validTo == null
        ? null
        : new PointDraft.Facts(Boolean.TRUE.equals(primary), validFrom, validTo);
  }

  /** The addresses; refused where a kind is none of ours. */
  static List<PointDraft> drafts(@Nullable List<@Nullable PointFields> given) {
    List<PointDraft> drafts = new ArrayList<>();
    List<Complaint> complaints = new ArrayList<>();
    List<@Nullable PointFields> points = given == null ? List.of() : given;
    for (int i = 0; i < points.size(); i++) {
      PointFields point = points.get(i);
      String kind = point == null ? "" : Texts.of(point.kind());
      Optional<PointKind> known = PointKind.ofCode(kind);
      if (point == null || known.isEmpty()) {
        complaints.add(Complaint.of("contactPoints[" + i + "].kind", "choice"));
      } else {
        drafts.add(
            new PointDraft(
                known.get(), Texts.of(point.label()), Texts.of(point.value()), point.facts()));
      }
    }
    if (!complaints.isEmpty()) {
      throw new Invalid(complaints);
    }
    return drafts;
  }
}
