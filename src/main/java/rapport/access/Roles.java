package rapport.access;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static rapport.access.db.Tables.APP_USER;
import static rapport.access.db.Tables.ROLE;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.kernel.Absent;
import rapport.kernel.Complaint;
import rapport.kernel.Conflict;
import rapport.kernel.Invalid;
import rapport.kernel.SearchKey;
import tools.jackson.databind.json.JsonMapper;

/** The roles: those Rapport brings, and a company's own. */
@Component
@Transactional
public class Roles {
  private static final List<String> LANGUAGES = List.of("en", "ru", "uk");
  private static final int LONGEST_LABEL = 60;

  private final DSLContext sql;
  private final RoleRows rows;
  private final Changes changes;

  Roles(DSLContext sql, JsonMapper json, Changes changes) {
    this.sql = sql;
    this.rows = new RoleRows(json);
    this.changes = changes;
  }

  /** All roles, the built-in ones first. */
  @Transactional(readOnly = true)
  public List<Role> all() {
    return sql.selectFrom(ROLE).orderBy(ROLE.ORDINAL).fetch(rows::role);
  }

  @Transactional(readOnly = true)
  public Optional<Role> find(String code) {
    return sql.selectFrom(ROLE).where(ROLE.CODE.eq(code)).fetchOptional(rows::role);
  }

  /** {@link Absent} if there is none of this code. */
  @Transactional(readOnly = true)
  public Role get(String code) {
    return find(code).orElseThrow(() -> new Absent("role", code));
  }

  /**
   * Adds an own role; it needs a name in one language, the others take it over.
   *
   * @return its code
   */
  public String add(RoleDraft draft, Act act) {
    act.needs(Right.ADMINISTER);
    RoleDraft checked = checked(draft);
    String code = code(checked);
    sql.insertInto(ROLE)
        .set(rows.columns(checked))
        .set(ROLE.CODE, code)
        .set(
            ROLE.ORDINAL,
            sql.select(coalesce(max(ROLE.ORDINAL), inline(0)).plus(1))
                .from(ROLE)
                .fetchSingle()
                .value1())
        .execute();
    changes.record(act, "add", "role", id(code), Map.of("code", code));
    return code;
  }

  /**
   * Changes what a role may do. The administrator's is everything and stays so; {@link Conflict}
   * "stale" if somebody changed it since this version.
   */
  public void change(String code, int version, RoleDraft draft, Act act) {
    act.needs(Right.ADMINISTER);
    Role before = get(code);
    if (before.isAdministrator()) {
      throw new Conflict("administratorStays");
    }
    if (code.equals(act.user().role().code()) && !draft.rights().contains(Right.ADMINISTER)) {
      throw new Invalid("rights", "yourself");
    }
    int changed =
        sql.update(ROLE)
            .set(rows.columns(before.builtIn() ? draft : checked(draft)))
            .set(ROLE.VERSION, ROLE.VERSION.plus(1))
            .where(ROLE.CODE.eq(code), ROLE.VERSION.eq(version))
            .execute();
    if (changed == 0) {
      throw new Conflict("stale");
    }
    changes.record(act, "change", "role", id(code), Map.of("code", code));
  }

  /** Removes an own role that nobody has. */
  public void remove(String code, Act act) {
    act.needs(Right.ADMINISTER);
    Role role = get(code);
    if (role.builtIn()) {
      throw new Conflict("roleBuiltIn");
    }
    if (sql.fetchExists(APP_USER, APP_USER.ROLE.eq(code))) {
      throw new Conflict("roleInUse");
    }
    sql.deleteFrom(ROLE).where(ROLE.CODE.eq(code)).execute();
    changes.record(act, "remove", "role", id(code), Map.of("code", code));
  }

  private static RoleDraft checked(RoleDraft draft) {
    List<Complaint> complaints = new ArrayList<>();
    String first =
        LANGUAGES.stream()
            .map(language -> draft.labels().getOrDefault(language, "").strip())
            .filter(label -> !label.isEmpty())
            .findFirst()
            .orElse("");
    if (first.isEmpty()) {
      complaints.add(Complaint.of("labels", "required"));
    }
    Map<String, String> labels = new HashMap<>();
    for (String language : LANGUAGES) {
      String label = draft.labels().getOrDefault(language, "").strip();
      labels.put(language, label.isEmpty() ? first : label);
      if (label.length() > LONGEST_LABEL) {
        complaints.add(Complaint.of("labels", "tooLong", LONGEST_LABEL));
      }
    }
    if (!draft.code().isEmpty() && !draft.code().matches("[a-z][a-z0-9_]{1,39}")) {
      complaints.add(Complaint.of("code", "code"));
    }
    if (!complaints.isEmpty()) {
      throw new Invalid(complaints);
    }
    return new RoleDraft(draft.code(), labels, draft.rights(), draft.scopes(), draft.fields());
  }

  /** The code that was asked for, or one made of the name that nobody has yet. */
  private String code(RoleDraft draft) {
    if (!draft.code().isEmpty()) {
      if (find(draft.code()).isPresent()) {
        throw new Invalid("code", "codeTaken");
      }
      return draft.code();
    }
    String label = draft.labels().getOrDefault("en", "").toLowerCase(Locale.ROOT);
    String latin = label.matches("\\p{ASCII}+") ? label : String.join(" ", SearchKey.words(label));
    String ascii = latin.replaceAll("[^a-z0-9]+", "_");
    String base = "own_" + ascii.substring(0, Math.min(30, ascii.length()));
    String code = base;
    for (int i = 2; find(code).isPresent(); i++) {
      code = base + "_" + i;
    }
    return code;
  }

  /** The record of changes knows its subjects by id; a role's follows from its code. */
  private static UUID id(String code) {
    return UUID.nameUUIDFromBytes(("role:" + code).getBytes(StandardCharsets.UTF_8));
  }
}
