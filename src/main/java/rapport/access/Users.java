package rapport.access;

import static rapport.access.db.Tables.APP_USER;
import static rapport.access.db.Tables.ROLE;
import static rapport.access.db.Tables.TEAM;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.kernel.Absent;
import rapport.kernel.Complaint;
import rapport.kernel.Conflict;
import rapport.kernel.EmailAddress;
import rapport.kernel.Ids;
import rapport.kernel.Invalid;
import rapport.platform.web.OnceARequest;
import tools.jackson.databind.json.JsonMapper;

/** The employees. */
@Component
@Transactional
public class Users {
  private static final int SHORTEST_PASSWORD = 10;
  private static final int LONGEST_PASSWORD = 72; // bytes, of which bcrypt takes no more
  private static final List<String> LANGUAGES = List.of("en", "ru", "uk");
  private static final List<String> THEMES = List.of("auto", "light", "dark");

  private final DSLContext sql;
  private final UserRows rows;
  private final PasswordEncoder passwords;
  private final Changes changes;
  private final Clock clock;

  public Users(
      DSLContext sql, JsonMapper json, PasswordEncoder passwords, Changes changes, Clock clock) {
    this.sql = sql;
    this.rows = new UserRows(sql, new RoleRows(json));
    this.passwords = passwords;
    this.changes = changes;
    this.clock = clock;
  }

  /** Makes the very first user, an administrator; nothing if there is somebody already. */
  public Optional<User> begin(NewUser administrator) {
    sql.execute("lock table app_user in exclusive mode");
    return sql.fetchExists(APP_USER)
        ? Optional.empty()
        : Optional.of(insert(checked(administrator), clock.instant()));
  }

  /** Adds a colleague. The e-mail must be new, the password long enough. */
  public User add(NewUser draft, Act act) {
    return add(draft, null, act);
  }

  /** Adds a colleague to a team, or to none. */
  public User add(NewUser draft, @Nullable UUID teamId, Act act) {
    act.needs(Right.ADMINISTER);
    NewUser checked = checked(draft);
    check(new UserDraft(draft.name(), draft.role(), teamId, true));
    User user = insert(checked, act.at());
    if (teamId != null) {
      sql.update(APP_USER).set(APP_USER.TEAM_ID, teamId).where(APP_USER.ID.eq(user.id())).execute();
      user = find(user.id()).orElseThrow();
    }
    changes.record(
        act, "add", "user", user.id(), Map.of("email", user.email(), "role", user.role().code()));
    return user;
  }

  /** Adds somebody for whom no administrator acts: an OpenID provider vouches for them. */
  public User join(NewUser draft) {
    User user = insert(checked(draft), clock.instant());
    Act act = new Act(user, clock.instant(), Via.SYSTEM);
    changes.record(act, "add", "user", user.id(), Map.of("role", user.role().code()));
    return user;
  }

  /**
   * Changes what somebody is, or whether they still work here. Nobody can lock themselves out.
   *
   * @param version the version the user saw; {@link Conflict} "stale" if somebody changed it since
   */
  public void change(UUID id, int version, UserDraft draft, Act act) {
    act.needs(Right.ADMINISTER);
    User before = find(id).orElseThrow(() -> new Absent("user", id));
    if (id.equals(act.userId()) && !(draft.active() && draft.role().equals(before.role().code()))) {
      throw new Invalid("role", "yourself");
    }
    check(draft);
    int changed =
        sql.update(APP_USER)
            .set(APP_USER.NAME, draft.name().strip())
            .set(APP_USER.ROLE, draft.role())
            .set(APP_USER.TEAM_ID, draft.teamId())
            .set(APP_USER.ACTIVE, draft.active())
            .set(APP_USER.VERSION, APP_USER.VERSION.plus(1))
            .where(APP_USER.ID.eq(id), APP_USER.VERSION.eq(version))
            .execute();
    if (changed == 0) {
      throw new Conflict("stale");
    }
    changes.record(
        act, "change", "user", id, Map.of("role", draft.role(), "active", draft.active()));
  }

  private void check(UserDraft draft) {
    List<Complaint> complaints = new ArrayList<>();
    if (draft.name().isBlank()) {
      complaints.add(Complaint.of("name", "required"));
    }
    checkChoice(complaints, "role", isRole(draft.role()));
    UUID team = draft.teamId();
    if (team != null && !sql.fetchExists(TEAM, TEAM.ID.eq(team))) {
      complaints.add(Complaint.of("teamId", "unknownTeam"));
    }
    if (!complaints.isEmpty()) {
      throw new Invalid(complaints);
    }
  }

  private boolean isRole(String code) {
    return sql.fetchExists(ROLE, ROLE.CODE.eq(code));
  }

  /** Sets how somebody sees Rapport; everybody may do that for themselves. */
  public void prefer(String language, String zone, String theme, Act act) {
    List<Complaint> complaints = new ArrayList<>();
    checkChoice(complaints, "language", LANGUAGES.contains(language));
    checkChoice(complaints, "zone", isZone(zone));
    checkChoice(complaints, "theme", THEMES.contains(theme));
    if (!complaints.isEmpty()) {
      throw new Invalid(complaints);
    }
    sql.update(APP_USER)
        .set(APP_USER.LANGUAGE, language)
        .set(APP_USER.ZONE, zone)
        .set(APP_USER.THEME, theme)
        .where(APP_USER.ID.eq(act.userId()))
        .execute();
  }

  /** Changes one's own password; {@link OwnPassword} has seen the old one. */
  public void changePassword(String fresh, Act act) {
    setPassword(act.userId(), fresh, act);
  }

  /** Gives somebody a new password, for an administrator. */
  public void resetPassword(UUID id, String fresh, Act act) {
    act.needs(Right.ADMINISTER);
    setPassword(id, fresh, act);
  }

  /** Gives somebody a new password, for whoever runs the machine: no right is asked for. */
  public void recoverPassword(User user, String fresh) {
    setPassword(user.id(), fresh, new Act(user, clock.instant(), Via.SYSTEM));
  }

  private void setPassword(UUID id, String fresh, Act act) {
    List<Complaint> complaints = new ArrayList<>();
    checkPassword(complaints, fresh);
    if (!complaints.isEmpty()) {
      throw new Invalid(complaints);
    }
    int changed =
        sql.update(APP_USER)
            .set(APP_USER.PASSWORD_HASH, passwords.encode(fresh))
            .where(APP_USER.ID.eq(id))
            .execute();
    known(id, changed);
    FreshPassword.settles(sql, id, act.at());
    changes.record(act, "password", "user", id, Map.of());
  }

  private static void known(UUID id, int found) {
    if (found == 0) {
      throw new Absent("user", id);
    }
  }

  /** A user who may act: with the role, and whom they work with. */
  @Transactional(readOnly = true)
  public Optional<User> find(UUID id) {
    return rows.whole().where(APP_USER.ID.eq(id)).fetchOptional(rows::user);
  }

  @Transactional(readOnly = true)
  public Optional<User> byEmail(String email) {
    return EmailAddress.parse(email)
        .flatMap(address ->
            rows.whole().where(APP_USER.EMAIL.eq(address.value())).fetchOptional(rows::user));
  }

  /** Everybody, those who left last, by name; to be shown, not to act: see {@link User}. */
  @Transactional(readOnly = true)
  public List<User> all() {
    return rows.brief().orderBy(APP_USER.ACTIVE.desc(), APP_USER.NAME).fetch(rows::user);
  }

  /** What to call colleagues: id → name, those who left included. */
  @Transactional(readOnly = true)
  public Map<UUID, String> names() {
    return OnceARequest.read(
        "user-names",
        () ->
            sql.select(APP_USER.ID, APP_USER.NAME)
                .from(APP_USER)
                .orderBy(APP_USER.NAME)
                .fetchMap(APP_USER.ID, APP_USER.NAME));
  }

  /** A user with what signing in and its sessions are checked against. */
  @Transactional(readOnly = true)
  public Optional<Account> account(UUID id) {
    return rows.whole()
        .where(APP_USER.ID.eq(id))
        .fetchOptional(row -> new Account(rows.user(row), row.get(APP_USER.PASSWORD_HASH)));
  }

  private String passwordHash(UUID id) {
    return sql.select(APP_USER.PASSWORD_HASH)
        .from(APP_USER)
        .where(APP_USER.ID.eq(id))
        .fetchSingle()
        .value1();
  }

  private NewUser checked(NewUser draft) {
    List<Complaint> complaints = new ArrayList<>();
    Optional<EmailAddress> email = EmailAddress.parse(draft.email());
    if (email.isEmpty()) {
      complaints.add(Complaint.of("email", "email"));
    } else if (byEmail(draft.email()).isPresent()) {
      complaints.add(Complaint.of("email", "taken"));
    }
    if (draft.name().isBlank()) {
      complaints.add(Complaint.of("name", "required"));
    }
    checkPassword(complaints, draft.password());
    checkChoice(complaints, "role", isRole(draft.role()));
    checkChoice(complaints, "language", LANGUAGES.contains(draft.language()));
    checkChoice(complaints, "zone", isZone(draft.zone()));
    if (!complaints.isEmpty()) {
      throw new Invalid(complaints);
    }
    return draft;
  }

  private static void checkPassword(List<Complaint> complaints, String password) {
    if (password.length() < SHORTEST_PASSWORD) {
      complaints.add(Complaint.of("password", "tooShort", SHORTEST_PASSWORD));
    }
    if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_PASSWORD) {
      complaints.add(Complaint.of("password", "passwordTooLong", LONGEST_PASSWORD));
    }
  }

  private static void checkChoice(List<Complaint> complaints, String field, boolean known) {
    if (!known) {
      complaints.add(Complaint.of(field, "choice"));
    }
  }

  private static boolean isZone(String zone) {
    try {
      return ZoneId.of(zone) != null;
    } catch (DateTimeException unknown) {
      return false;
    }
  }

  private User insert(NewUser draft, Instant now) {
    UUID id = Ids.next();
    String email = EmailAddress.parse(draft.email()).orElseThrow().value();
    sql.insertInto(APP_USER)
        .set(APP_USER.ID, id)
        .set(APP_USER.EMAIL, email)
        .set(APP_USER.NAME, draft.name().strip())
        .set(APP_USER.ROLE, draft.role())
        .set(APP_USER.PASSWORD_HASH, passwords.encode(draft.password()))
        .set(APP_USER.LANGUAGE, draft.language())
        .set(APP_USER.ZONE, draft.zone())
        .set(APP_USER.CREATED_AT, now)
        .execute();
    return find(id).orElseThrow();
  }
}
