package rapport.access;

import static rapport.access.db.Tables.APP_USER;

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
import org.jooq.Record;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.kernel.Absent;
import rapport.kernel.Complaint;
import rapport.kernel.EmailAddress;
import rapport.kernel.Ids;
import rapport.kernel.Invalid;

/** The employees. */
@Component
@Transactional
public class Users {
  private static final int SHORTEST_PASSWORD = 10;
  private static final int LONGEST_PASSWORD = 72; // bytes, of which bcrypt takes no more
  private static final List<String> LANGUAGES = List.of("en", "ru", "uk");
  private static final List<String> THEMES = List.of("auto", "light", "dark");

  private final DSLContext sql;
  private final PasswordEncoder passwords;
  private final Changes changes;
  private final Clock clock;

  public Users(DSLContext sql, PasswordEncoder passwords, Changes changes, Clock clock) {
    this.sql = sql;
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
    act.needs(Right.ADMINISTER);
    User user = insert(checked(draft), act.at());
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

  /** Changes what somebody is, or whether they still work here. Nobody can lock themselves out. */
  public void change(UUID id, String name, Role role, boolean active, Act act) {
    act.needs(Right.ADMINISTER);
    if (id.equals(act.userId()) && !(active && role == Role.ADMINISTRATOR)) {
      throw new Invalid("role", "yourself");
    }
    int changed =
        sql.update(APP_USER)
            .set(APP_USER.NAME, name.strip())
            .set(APP_USER.ROLE, role.code())
            .set(APP_USER.ACTIVE, active)
            .set(APP_USER.VERSION, APP_USER.VERSION.plus(1))
            .where(APP_USER.ID.eq(id))
            .execute();
    known(id, changed);
    changes.record(act, "change", "user", id, Map.of("role", role.code(), "active", active));
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

  /** Changes one's own password; the old one must be given. */
  public void changePassword(String old, String fresh, Act act) {
    if (!passwords.matches(old, passwordHash(act.userId()))) {
      throw new Invalid("oldPassword", "wrongPassword");
    }
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

  @Transactional(readOnly = true)
  public Optional<User> find(UUID id) {
    return sql.selectFrom(APP_USER).where(APP_USER.ID.eq(id)).fetchOptional(Users::user);
  }

  @Transactional(readOnly = true)
  public Optional<User> byEmail(String email) {
    return EmailAddress.parse(email)
        .flatMap(address ->
            sql.selectFrom(APP_USER)
                .where(APP_USER.EMAIL.eq(address.value()))
                .fetchOptional(Users::user));
  }

  /** Everybody, those who left last, by name. */
  @Transactional(readOnly = true)
  public List<User> all() {
    return sql.selectFrom(APP_USER)
        .orderBy(APP_USER.ACTIVE.desc(), APP_USER.NAME)
        .fetch(Users::user);
  }

  /** What to call colleagues: id → name, those who left included. */
  @Transactional(readOnly = true)
  public Map<UUID, String> names() {
    return sql.select(APP_USER.ID, APP_USER.NAME)
        .from(APP_USER)
        .orderBy(APP_USER.NAME)
        .fetchMap(APP_USER.ID, APP_USER.NAME);
  }

  /** A user with what signing in and its sessions are checked against. */
  @Transactional(readOnly = true)
  public Optional<Account> account(UUID id) {
    return sql.selectFrom(APP_USER)
        .where(APP_USER.ID.eq(id))
        .fetchOptional(row -> new Account(user(row), row.get(APP_USER.PASSWORD_HASH)));
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
        .set(APP_USER.ROLE, draft.role().code())
        .set(APP_USER.PASSWORD_HASH, passwords.encode(draft.password()))
        .set(APP_USER.LANGUAGE, draft.language())
        .set(APP_USER.ZONE, draft.zone())
        .set(APP_USER.CREATED_AT, now)
        .execute();
    return find(id).orElseThrow();
  }

  private static User user(Record row) {
    return new User(
        row.get(APP_USER.ID),
        row.get(APP_USER.EMAIL),
        row.get(APP_USER.NAME),
        Role.ofCode(row.get(APP_USER.ROLE)).orElse(Role.READER),
        row.get(APP_USER.LANGUAGE),
        ZoneId.of(row.get(APP_USER.ZONE)),
        row.get(APP_USER.THEME),
        row.get(APP_USER.ACTIVE));
  }
}
