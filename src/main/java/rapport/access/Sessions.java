package rapport.access;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import rapport.kernel.Absent;

/**
 * Where people are signed in. The sessions themselves are Spring Session's, found by the user's id;
 * what is known of a session was written when it was opened, so a request costs no more for it.
 */
@Component
public class Sessions {
  public static final String USER_ID = "user";
  public static final String STAMP = "password";
  public static final String ID = "handle";
  public static final String AGENT = "agent";
  public static final String ADDRESS = "address";

  private final FindByIndexNameSessionRepository<? extends Session> repository;
  private final Users users;
  private final Changes changes;

  public Sessions(
      FindByIndexNameSessionRepository<? extends Session> repository,
      Users users,
      Changes changes) {
    this.repository = repository;
    this.users = users;
    this.changes = changes;
  }

  /**
   * The living sessions of a user, the last seen first.
   *
   * @param here the id of the session that asks, if it is one of them
   */
  public List<OpenSession> of(UUID userId, @Nullable UUID here) {
    return living(userId).values().stream()
        .map(session -> open(session, here))
        .sorted(Comparator.comparing(OpenSession::seen).reversed())
        .toList();
  }

  /** Ends one session, one's own or for an administrator anybody's. */
  public void end(UUID userId, UUID id, Act act) {
    mayEnd(userId, act);
    String found =
        living(userId).entrySet().stream()
            .filter(session -> id.equals(session.getValue().getAttribute(ID)))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElseThrow(() -> new Absent("session", id));
    repository.deleteById(found);
    changes.record(act, "end_sessions", "user", userId, Map.of("sessions", 1));
  }

  /**
   * Ends all sessions of a user.
   *
   * @param but the one that goes on, if any
   * @return how many have ended
   */
  public int endAll(UUID userId, @Nullable UUID but, Act act) {
    mayEnd(userId, act);
    List<String> ending =
        living(userId).entrySet().stream()
            .filter(session -> !Objects.equals(but, session.getValue().getAttribute(ID)))
            .map(Map.Entry::getKey)
            .toList();
    ending.forEach(repository::deleteById);
    if (!ending.isEmpty()) {
      changes.record(act, "end_sessions", "user", userId, Map.of("sessions", ending.size()));
    }
    return ending.size();
  }

  private static void mayEnd(UUID userId, Act act) {
    if (!userId.equals(act.userId())) {
      act.needs(Right.ADMINISTER);
    }
  }

  /** By their secret ids. Those opened with an older password are over, though still stored. */
  private Map<String, ? extends Session> living(UUID userId) {
    Optional<String> stamp = users.account(userId).map(Account::passwordStamp);
    Map<String, ? extends Session> found = repository.findByPrincipalName(userId.toString());
    found
        .values()
        .removeIf(session ->
            session.isExpired()
                || stamp.isEmpty()
                || !stamp.get().equals(session.getAttribute(STAMP)));
    return found;
  }

  private static OpenSession open(Session session, @Nullable UUID here) {
    UUID id = session.getRequiredAttribute(ID);
    return new OpenSession(
        id,
        Device.of(session.getAttributeOrDefault(AGENT, "")),
        session.getAttributeOrDefault(ADDRESS, ""),
        session.getCreationTime(),
        later(session.getLastAccessedTime(), session.getCreationTime()),
        id.equals(here));
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
