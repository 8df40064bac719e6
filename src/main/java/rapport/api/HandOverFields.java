package rapport.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.access.RecordKind;
import rapport.contacts.HandOverDraft;
import rapport.kernel.Invalid;

/** Which clients shall pass to whom: one of them, or those of an employee. */
@Schema(name = "HandOverFields")
record HandOverFields(
    @Schema(description = "Whose clients; of no account with recordId") @Nullable UUID fromId,
    @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable UUID toId,
    @Schema(
            description =
                "contact, company or lead; all of them, of leads the open ones, if absent")
        @Nullable String kind,
    @Schema(description = "One client or lead only; needs the kind") @Nullable UUID recordId,
    @Schema(description = "Only those for whom this holds; needs the kind") @Nullable String filter,
    @Schema(description = "The day on which they go back; for good if absent")
        @Nullable LocalDate returnsOn,
    @Schema(description = "Why, up to 300 characters") @Nullable String reason) {

  HandOverDraft draft() {
    RecordKind read = Codes.read(kind, "kind", RecordKind::ofCode).orElse(null);
    if (read == RecordKind.INTERACTION || (read == null && recordId != null)) {
      throw new Invalid("kind", "choice");
    }
    return new HandOverDraft(
        fromId,
        toId,
        read,
        recordId,
        Filters.read(Texts.of(filter).strip()),
        returnsOn,
        Texts.of(reason));
  }
}
