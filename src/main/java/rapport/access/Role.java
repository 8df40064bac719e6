package rapport.access;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What somebody does here, and what follows for their rights.
 *
 * @param code as the database, the API and message keys call it
 * @param builtIn whether it came with Rapport: it is called by the message {@code role.<code>} and
 *     stays
 * @param labels what an own role is called, by language
 * @param scopes whose records, for each kind and deed; what is not there is {@link Scope#NONE}
 * @param fields what is restricted of each kind's fields; what is not there may be written
 */
public record Role(
    String code,
    boolean builtIn,
    Map<String, String> labels,
    Set<Right> rights,
    Map<RecordKind, Map<Deed, Scope>> scopes,
    Map<RecordKind, Map<String, FieldRight>> fields,
    int version) {
  public static final String ADMINISTRATOR = "administrator";
  public static final String HEAD = "head";
  public static final String MANAGER = "manager";
  public static final String MARKETER = "marketer";
  public static final String SUPPORT = "support";
  public static final String READER = "reader";

  /** What a record is called by is never hidden, or nobody would know what they look at. */
  public static final Set<String> ALWAYS_SEEN =
      Set.of("name", "family_name", "given_name", "middle_name");

  /**
   * What nobody can know without another field, which is hidden with that: a position tells that
   * there is an employer, a number of touches when there was one.
   */
  private static final Map<RecordKind, Map<String, String>> FOLLOWS =
      Map.of(
          RecordKind.CONTACT,
              Map.of(
                  "position", "company",
                  "former_company", "company",
                  "decision_role", "position",
                  "touches", "last_touch"),
          RecordKind.COMPANY, Map.of("touches", "last_touch"),
          RecordKind.INTERACTION, Map.of());

  /** What leads show of their contacts. */
  private static final Set<String> OF_CONTACT = Set.of("phone", "email");

  /** Whether it may do everything, whatever is written of it. */
  public boolean isAdministrator() {
    return code.equals(ADMINISTRATOR);
  }

  public boolean allows(Right right) {
    return isAdministrator() || rights.contains(right);
  }

  /** How far a deed reaches; nobody changes, deletes or exports what they don't see. */
  public Scope scope(RecordKind kind, Deed deed) {
    if (isAdministrator()) {
      return Scope.ALL;
    }
    return said(kind, deed).within(said(kind, Deed.SEE));
  }

  /** How far a deed reaches by itself, as it is edited. */
  public Scope said(RecordKind kind, Deed deed) {
    return isAdministrator()
        ? Scope.ALL
        : scopes.getOrDefault(kind, Map.of()).getOrDefault(deed, Scope.NONE);
  }

  /** What this role may do with a field. */
  public FieldRight field(RecordKind kind, String field) {
    if (isAdministrator()) {
      return FieldRight.WRITE;
    }
    if (kind == RecordKind.LEAD
        && OF_CONTACT.contains(field)
        && !field(RecordKind.CONTACT, field).reads()) {
      return FieldRight.HIDDEN;
    }
    String other = FOLLOWS.getOrDefault(kind, Map.of()).get(field);
    if (other != null && !field(kind, other).reads()) {
      return FieldRight.HIDDEN;
    }
    FieldRight said = fields.getOrDefault(kind, Map.of()).getOrDefault(field, FieldRight.WRITE);
    return said == FieldRight.HIDDEN && ALWAYS_SEEN.contains(field) ? FieldRight.READ : said;
  }

  /** The codes of a kind's fields that are hidden from this role, whatever follows from them. */
  public Set<String> hidden(RecordKind kind) {
    return fields.getOrDefault(kind, Map.of()).keySet().stream()
        .filter(field -> !field(kind, field).reads())
        .collect(Collectors.toUnmodifiableSet());
  }
}
