package rapport.access;

import static rapport.access.db.Tables.OUTSIDE_IDENTITY;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.platform.OidcSettings;
import rapport.platform.Settings;

/**
 * Whom an OpenID provider knows as whom. The e-mail address binds them the first time; from then on
 * the provider's own name for the person counts, so that an address that passes to somebody else
 * doesn't open the account of whoever had it before.
 */
@Component
@Transactional
public class OutsideIdentities {
  /**
   * Somebody as a provider describes them.
   *
   * @param subject the provider's own, unchanging name for the person
   * @param email empty unless the provider has verified it
   */
  public record Outsider(String issuer, String subject, String email, String name) {}

  /** Who that is here, or why nobody is let in. */
  public sealed interface Recognition {
    /** A colleague. */
    record Known(User user) implements Recognition {}

    /**
     * Nobody.
     *
     * @param why unverified, domain, unknown, left or other
     */
    record Refused(String why) implements Recognition {}
  }

  private final DSLContext sql;
  private final Users users;
  private final Changes changes;
  private final Settings settings;
  private final Clock clock;

  public OutsideIdentities(
      DSLContext sql, Users users, Changes changes, Settings settings, Clock clock) {
    this.sql = sql;
    this.users = users;
    this.changes = changes;
    this.settings = settings;
    this.clock = clock;
  }

  /** Tells who somebody is here; who is unknown is added if the settings say so. */
  public Recognition recognize(Outsider outsider, OidcSettings rules) {
    if (outsider.email().isEmpty()) {
      return new Recognition.Refused("unverified");
    }
    if (rules.domain().filter(domain -> !outsider.email().endsWith("@" + domain)).isPresent()) {
      return new Recognition.Refused("domain");
    }
    return bound(outsider)
        .or(() -> users.byEmail(outsider.email()).filter(user -> !isTaken(user, outsider)))
        .or(() -> joined(outsider, rules))
        .map(user -> letIn(user, outsider))
        .orElseGet(() ->
            new Recognition.Refused(
                users.byEmail(outsider.email()).isPresent() ? "other" : "unknown"));
  }

  private Recognition letIn(User user, Outsider outsider) {
    if (!user.active()) {
      return new Recognition.Refused("left");
    }
    bind(user, outsider);
    return new Recognition.Known(user);
  }

  private Optional<User> bound(Outsider outsider) {
    return sql.select(OUTSIDE_IDENTITY.USER_ID)
        .from(OUTSIDE_IDENTITY)
        .where(
            OUTSIDE_IDENTITY.ISSUER.eq(outsider.issuer()),
            OUTSIDE_IDENTITY.SUBJECT.eq(outsider.subject()))
        .fetchOptional(OUTSIDE_IDENTITY.USER_ID)
        .flatMap(users::find);
  }

  private boolean isTaken(User user, Outsider outsider) {
    return sql.fetchExists(
        OUTSIDE_IDENTITY,
        OUTSIDE_IDENTITY.ISSUER.eq(outsider.issuer()),
        OUTSIDE_IDENTITY.USER_ID.eq(user.id()));
  }

  private Optional<User> joined(Outsider outsider, OidcSettings rules) {
    if (rules.role().isEmpty() || users.byEmail(outsider.email()).isPresent()) {
      return Optional.empty();
    }
    return rules
        .role()
        .map(role ->
            users.join(
                new NewUser(
                    outsider.email(),
                    outsider.name().isBlank() ? outsider.email() : outsider.name(),
                    role,
                    StrongPassword.make(),
                    settings.language().getLanguage(),
                    settings.zone().getId())));
  }

  private void bind(User user, Outsider outsider) {
    UUID id = user.id();
    int fresh =
        sql.insertInto(OUTSIDE_IDENTITY)
            .set(OUTSIDE_IDENTITY.ISSUER, outsider.issuer())
            .set(OUTSIDE_IDENTITY.SUBJECT, outsider.subject())
            .set(OUTSIDE_IDENTITY.USER_ID, id)
            .set(OUTSIDE_IDENTITY.CREATED_AT, clock.instant())
            .onConflictDoNothing()
            .execute();
    if (fresh > 0) {
      Act act = new Act(user, clock.instant(), Via.SYSTEM);
      changes.record(act, "bind", "user", id, Map.of("issuer", outsider.issuer()));
    }
  }
}
