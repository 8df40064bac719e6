package rapport.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.contacts.ContactPoint;

/** A contact point as it is kept. */
@Schema(name = "ContactPoint")
record PointRecord(
    UUID id,
    @Schema(allowableValues = {"phone", "email", "messenger", "web", "address"}) String kind,
    String label,
    @Schema(description = "As it was typed") String value,
    @Schema(
            description =
                "In the one form by which it is recognised: E.164 for phones, lower case for"
                    + " e-mail; empty where the value can't be read")
        String canonical,
    @Schema(description = "As people read it") String display,
    @Schema(description = "The first of its kind to be used") boolean primary,
    @Schema(description = "Since when it is known to be right") @Nullable LocalDate validFrom,
    @Schema(description = "Its last day; null while it is right") @Nullable LocalDate validTo,
    @Schema(description = "When it was last known to be right; null if never")
        @Nullable Instant confirmedAt,
    @Schema(description = "The place of work it belongs to") @Nullable UUID employmentId) {

  static List<PointRecord> of(List<ContactPoint> points) {
    return points.stream()
        .map(point ->
            new PointRecord(
                point.id(),
                point.kind().code(),
                point.label(),
                point.value(),
                point.canonical(),
                point.display(),
                point.primary(),
                point.from(),
                point.to(),
                point.confirmedAt(),
                point.employmentId()))
        .toList();
  }
}
