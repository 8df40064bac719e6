package rapport.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import rapport.access.Deed;
import rapport.access.RecordKind;
import rapport.access.Right;
import rapport.access.Role;
import rapport.access.Scope;

/** A role as the API shows it. */
@Schema(name = "Role")
record RoleRecord(
    String code,
    @Schema(description = "Whether it came with Rapport, and stays") boolean builtIn,
    @Schema(description = "What an own role is called, by language: en, ru, uk")
        Map<String, String> labels,
    @Schema(
            description =
                "change_clients, log_interactions, import, share_views, hand_over, manage_plans,"
                    + " manage_fields, administer")
        List<String> rights,
    @Schema(
            description =
                "Whose records: contact, company, interaction → see, change, delete, export → none,"
                    + " own, team, all")
        Map<String, Map<String, String>> scopes,
    @Schema(description = "Restricted fields: kind → code of the field → read, hidden")
        Map<String, Map<String, String>> fields,
    @Schema(description = "Counts changes; also the ETag") int version) {
  static RoleRecord of(Role role) {
    return new RoleRecord(
        role.code(),
        role.builtIn(),
        role.builtIn() ? Map.of() : role.labels(),
        List.of(Right.values()).stream().filter(role::allows).map(Right::code).toList(),
        scopes(role),
        fields(role),
        role.version());
  }

  private static Map<String, Map<String, String>> scopes(Role role) {
    Map<String, Map<String, String>> scopes = new TreeMap<>();
    for (RecordKind kind : RecordKind.values()) {
      Map<String, String> deeds = new TreeMap<>();
      for (Deed deed : Deed.values()) {
        deeds.put(deed.code(), role.said(kind, deed).code());
      }
      scopes.put(kind.code(), deeds);
    }
    return scopes;
  }

  private static Map<String, Map<String, String>> fields(Role role) {
    Map<String, Map<String, String>> fields = new TreeMap<>();
    role.fields()
        .forEach((kind, rights) -> {
          Map<String, String> codes = new HashMap<>();
          rights.forEach((field, right) -> codes.put(field, right.code()));
          fields.put(kind.code(), codes);
        });
    return fields;
  }

  /** Scopes as a client gives them; empty where a code is unknown. */
  static Optional<Map<RecordKind, Map<Deed, Scope>>> read(Map<String, Map<String, String>> codes) {
    Map<RecordKind, Map<Deed, Scope>> scopes = new EnumMap<>(RecordKind.class);
    for (var kind : codes.entrySet()) {
      Map<Deed, Scope> deeds = new EnumMap<>(Deed.class);
      for (var one : kind.getValue().entrySet()) {
        Optional<Deed> deed = Deed.ofCode(one.getKey());
        Optional<Scope> scope = Scope.ofCode(one.getValue());
        if (deed.isEmpty() || scope.isEmpty()) {
          return Optional.empty();
        }
        deeds.put(deed.get(), scope.get());
      }
      Optional<RecordKind> known = RecordKind.ofCode(kind.getKey());
      if (known.isEmpty()) {
        return Optional.empty();
      }
      scopes.put(known.get(), deeds);
    }
    return Optional.of(scopes);
  }
}
