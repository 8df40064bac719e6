package rapport.access;

import static rapport.access.db.Tables.ROLE;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jooq.JSONB;
import org.jooq.Record;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How roles stand in their table. What a newer Rapport wrote and this one doesn't know is void. */
class RoleRows {
  private static final TypeReference<Map<String, Map<String, String>>> CODES =
      new TypeReference<>() {};
  private final JsonMapper json;

  RoleRows(JsonMapper json) {
    this.json = json;
  }

  Role role(Record row) {
    return new Role(
        row.get(ROLE.CODE),
        row.get(ROLE.BUILT_IN),
        Map.of(
            "en", row.get(ROLE.LABEL_EN),
            "ru", row.get(ROLE.LABEL_RU),
            "uk", row.get(ROLE.LABEL_UK)),
        rights(row.get(ROLE.RIGHTS)),
        scopes(row.get(ROLE.SCOPES)),
        fields(row.get(ROLE.FIELDS)),
        row.get(ROLE.VERSION));
  }

  private static Set<Right> rights(String[] codes) {
    return Arrays.stream(codes)
        .map(Right::ofCode)
        .flatMap(Optional::stream)
        .collect(Collectors.toUnmodifiableSet());
  }

  private Map<RecordKind, Map<Deed, Scope>> scopes(JSONB stored) {
    Map<RecordKind, Map<Deed, Scope>> scopes = new EnumMap<>(RecordKind.class);
    read(stored)
        .forEach((kind, deeds) ->
            RecordKind.ofCode(kind).ifPresent(known -> scopes.put(known, deeds(deeds))));
    return scopes;
  }

  private static Map<Deed, Scope> deeds(Map<String, String> codes) {
    Map<Deed, Scope> deeds = new EnumMap<>(Deed.class);
    codes.forEach((deed, scope) ->
        Deed.ofCode(deed)
            .ifPresent(known -> Scope.ofCode(scope).ifPresent(to -> deeds.put(known, to))));
    return deeds;
  }

  private Map<RecordKind, Map<String, FieldRight>> fields(JSONB stored) {
    Map<RecordKind, Map<String, FieldRight>> fields = new EnumMap<>(RecordKind.class);
    read(stored)
        .forEach((kind, rights) ->
            RecordKind.ofCode(kind).ifPresent(known -> fields.put(known, fieldRights(rights))));
    return fields;
  }

  private static Map<String, FieldRight> fieldRights(Map<String, String> codes) {
    Map<String, FieldRight> rights = new LinkedHashMap<>();
    codes.forEach(
        (field, right) -> FieldRight.ofCode(right).ifPresent(known -> rights.put(field, known)));
    return rights;
  }

  private Map<String, Map<String, String>> read(JSONB stored) {
    return json.readValue(stored.data(), CODES);
  }

  /** What a draft says, by column. */
  Map<?, ?> columns(RoleDraft draft) {
    return Map.of(
        ROLE.LABEL_EN, draft.labels().getOrDefault("en", ""),
        ROLE.LABEL_RU, draft.labels().getOrDefault("ru", ""),
        ROLE.LABEL_UK, draft.labels().getOrDefault("uk", ""),
        ROLE.RIGHTS, draft.rights().stream().map(Right::code).sorted().toArray(String[]::new),
        ROLE.SCOPES, write(draft.scopes()),
        ROLE.FIELDS, write(draft.fields()));
  }

  private JSONB write(Map<RecordKind, ? extends Map<?, ? extends Enum<?>>> map) {
    Map<String, Map<String, String>> codes = new TreeMap<>();
    map.forEach((kind, said) -> {
      Map<String, String> inner = new TreeMap<>();
      said.forEach((key, value) -> inner.put(code(key), code(value)));
      codes.put(kind.code(), inner);
    });
    return JSONB.valueOf(json.writeValueAsString(codes));
  }

  private static String code(Object key) {
    return key.toString().toLowerCase(Locale.ROOT);
  }
}
