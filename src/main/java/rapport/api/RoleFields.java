package rapport.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rapport.access.FieldRight;
import rapport.access.RecordKind;
import rapport.access.Right;
import rapport.access.RoleDraft;
import rapport.kernel.Invalid;

/** A role as a client gives it; all codes as in Role. */
record RoleFields(
    @Schema(description = "Of a new role; made of its label if absent") @Nullable String code,
    @Schema(description = "By language: en, ru, uk; one is needed")
        @Nullable Map<String, String> labels,
    @Nullable List<String> rights,
    @Nullable Map<String, Map<String, String>> scopes,
    @Nullable Map<String, Map<String, String>> fields,
    @Schema(description = "When changing: the version you saw") @Nullable Integer version) {
  static RoleFields of(RoleRecord role) {
    return new RoleFields(null, role.labels(), role.rights(), role.scopes(), role.fields(), null);
  }

  RoleDraft draft() {
    return new RoleDraft(
        Texts.of(code),
        labels == null ? Map.of() : labels,
        readRights(),
        RoleRecord.read(scopes == null ? Map.of() : scopes)
            .orElseThrow(() -> new Invalid("scopes", "choice")),
        readFields());
  }

  private Set<Right> readRights() {
    Set<Right> read = new HashSet<>();
    for (String right : rights == null ? List.<String>of() : rights) {
      read.add(Right.ofCode(right).orElseThrow(() -> new Invalid("rights", "choice")));
    }
    return read;
  }

  private Map<RecordKind, Map<String, FieldRight>> readFields() {
    Map<RecordKind, Map<String, FieldRight>> read = new EnumMap<>(RecordKind.class);
    Map<String, Map<String, String>> given = fields == null ? Map.of() : fields;
    given.forEach((kind, codes) -> {
      Map<String, FieldRight> restricted = new HashMap<>();
      codes.forEach((field, right) ->
          restricted.put(
              field, FieldRight.ofCode(right).orElseThrow(() -> new Invalid("fields", "choice"))));
      read.put(
          RecordKind.ofCode(kind).orElseThrow(() -> new Invalid("fields", "choice")), restricted);
    });
    return read;
  }
}
