package rapport.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.access.RecordKind;
import rapport.kernel.Invalid;
import rapport.notes.About;

/** The record a note or task has to do with. */
@Schema(name = "About")
record AboutFields(
    @Schema(allowableValues = {"contact", "company", "lead", "interaction"}) @Nullable String kind,
    @Nullable UUID id) {
  About about(String field) {
    RecordKind of =
        Codes.read(kind, field + ".kind", RecordKind::ofCode)
            .orElseThrow(() -> new Invalid(field + ".kind", "required"));
    if (id == null) {
      throw new Invalid(field + ".id", "required");
    }
    return new About(of, id);
  }

  static @Nullable AboutFields of(@Nullable About about) {
    return about == null ? null : new AboutFields(about.kind().code(), about.id());
  }
}
