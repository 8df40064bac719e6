package rapport.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.access.RecordKind;
import rapport.contacts.MergeDraft;
import rapport.kernel.Invalid;

/** Which records shall become one. */
@Schema(name = "MergeFields")
record MergeGiven(
    @Schema(allowableValues = {"contact", "company"}) @Nullable String kind,
    @Schema(description = "The one that stays", requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable Seen kept,
    @Schema(
            description = "Those that go into it, at most 19",
            requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable List<Seen> merged,
    @Schema(
            description =
                "By the field's code, the id of the record whose value is taken, or all where"
                    + " several can be put together; a sensible default where a field is missing")
        @Nullable Map<String, String> choices,
    @Schema(description = "Why they are the same, up to 2000 characters") @Nullable String note) {

  /** A record and its version. */
  @Schema(name = "MergedRecord")
  record Seen(
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable UUID id,
      @Schema(description = "The one you know, as of its ETag; any if absent")
          @Nullable Integer version) {
    MergeDraft.Seen read() {
      if (id == null) {
        throw new Invalid("merged", "required");
      }
      return new MergeDraft.Seen(id, version);
    }
  }

  MergeDraft draft() {
    RecordKind read =
        Codes.read(kind, "kind", RecordKind::ofCode)
            .orElseThrow(() -> new Invalid("kind", "required"));
    if (kept == null) {
      throw new Invalid("kept", "required");
    }
    return new MergeDraft(
        read,
        kept.read(),
        merged == null ? List.of() : merged.stream().map(Seen::read).toList(),
        choices == null ? Map.of() : new LinkedHashMap<>(choices),
        Texts.of(note));
  }
}
