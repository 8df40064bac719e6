package rapport.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
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
    @Schema(description = "As people read it") String display) {

  static List<PointRecord> of(List<ContactPoint> points) {
    return points.stream()
        .map(point ->
            new PointRecord(
                point.id(),
                point.kind().code(),
                point.label(),
                point.value(),
                point.canonical(),
                point.display()))
        .toList();
  }
}
