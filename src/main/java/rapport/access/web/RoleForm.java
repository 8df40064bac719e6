package rapport.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.access.Deed;
import rapport.access.FieldNames;
import rapport.access.FieldRight;
import rapport.access.RecordKind;
import rapport.access.Right;
import rapport.access.Role;
import rapport.access.RoleDraft;
import rapport.access.Scope;
import rapport.platform.words.Words;

/**
 * The form of a role exactly as it was sent. Its fields are called {@code right}, {@code
 * scope.<kind>.<deed>}, {@code field.<kind>.<code>} and {@code label.<language>}.
 *
 * @param code empty for a new role
 */
public record RoleForm(String code, boolean builtIn, RoleDraft draft, int version) {
  static RoleForm read(String code, boolean builtIn, HttpServletRequest request) {
    Map<RecordKind, Map<Deed, Scope>> scopes = new EnumMap<>(RecordKind.class);
    Map<RecordKind, Map<String, FieldRight>> fields = new EnumMap<>(RecordKind.class);
    for (RecordKind kind : RecordKind.values()) {
      scopes.put(kind, deeds(kind, request));
      fields.put(kind, restricted(kind, request));
    }
    RoleDraft draft = new RoleDraft("", labels(request), rights(request), scopes, fields);
    return new RoleForm(code, builtIn, draft, version(request));
  }

  private static Map<Deed, Scope> deeds(RecordKind kind, HttpServletRequest request) {
    Map<Deed, Scope> deeds = new EnumMap<>(Deed.class);
    for (Deed deed : Deed.values()) {
      Scope.ofCode(text(request, "scope." + kind.code() + "." + deed.code()))
          .ifPresent(scope -> deeds.put(deed, scope));
    }
    return deeds;
  }

  private static Map<String, FieldRight> restricted(RecordKind kind, HttpServletRequest request) {
    String prefix = "field." + kind.code() + ".";
    Map<String, FieldRight> rights = new HashMap<>();
    for (String name : request.getParameterMap().keySet()) {
      if (name.startsWith(prefix)) {
        FieldRight.ofCode(text(request, name))
            .filter(right -> right != FieldRight.WRITE)
            .ifPresent(right -> rights.put(name.substring(prefix.length()), right));
      }
    }
    return rights;
  }

  private static Set<Right> rights(HttpServletRequest request) {
    String[] sent = request.getParameterValues("right");
    return (sent == null ? Stream.<String>of() : Arrays.stream(sent))
        .map(Right::ofCode)
        .flatMap(Optional::stream)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Map<String, String> labels(HttpServletRequest request) {
    Map<String, String> labels = new HashMap<>();
    for (String language : List.of("en", "ru", "uk")) {
      labels.put(language, text(request, "label." + language));
    }
    return labels;
  }

  private static int version(HttpServletRequest request) {
    String sent = text(request, "version");
    return sent.matches("\\d{1,9}") ? Integer.parseInt(sent) : 0;
  }

  private static String text(HttpServletRequest request, String name) {
    @Nullable String value = request.getParameter(name);
    return value == null ? "" : value;
  }

  RoleForm at(int present) {
    return new RoleForm(code, builtIn, draft, present);
  }

  public boolean isNew() {
    return code.isEmpty();
  }

  public boolean isAdministrator() {
    return code.equals(Role.ADMINISTRATOR);
  }

  public String label(String language) {
    return draft.labels().getOrDefault(language, "");
  }

  public boolean has(Right right) {
    return isAdministrator() || draft.rights().contains(right);
  }

  public Scope scope(RecordKind kind, Deed deed) {
    return isAdministrator()
        ? Scope.ALL
        : draft.scopes().getOrDefault(kind, Map.of()).getOrDefault(deed, Scope.NONE);
  }

  public FieldRight field(RecordKind kind, String field) {
    return draft.fields().getOrDefault(kind, Map.of()).getOrDefault(field, FieldRight.WRITE);
  }

  /** What may be chosen for a field. */
  public List<FieldRight> choices(String field) {
    return Role.ALWAYS_SEEN.contains(field)
        ? List.of(FieldRight.WRITE, FieldRight.READ)
        : List.of(FieldRight.WRITE, FieldRight.READ, FieldRight.HIDDEN);
  }

  /** The fields of all kinds, with what people call them. */
  static Map<RecordKind, Map<String, String>> fields(FieldNames names, Words words) {
    Map<RecordKind, Map<String, String>> fields = new LinkedHashMap<>();
    for (RecordKind kind : RecordKind.values()) {
      Map<String, String> of = names.of(kind, words);
      if (!of.isEmpty()) {
        fields.put(kind, of);
      }
    }
    return fields;
  }
}
