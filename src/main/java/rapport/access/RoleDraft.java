package rapport.access;

import java.util.Map;
import java.util.Set;

/**
 * A role as somebody typed it; the parameters as in {@link Role}.
 *
 * @param code of a new own role; made of its label if empty
 */
public record RoleDraft(
    String code,
    Map<String, String> labels,
    Set<Right> rights,
    Map<RecordKind, Map<Deed, Scope>> scopes,
    Map<RecordKind, Map<String, FieldRight>> fields) {
  public static RoleDraft of(Role role) {
    return new RoleDraft(role.code(), role.labels(), role.rights(), role.scopes(), role.fields());
  }
}
