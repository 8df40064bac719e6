package rapport.access.web;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import rapport.access.Account;
import rapport.access.Presence;
import rapport.access.Sessions;
import rapport.access.User;
import rapport.access.Users;
import rapport.platform.live.Ear;
import rapport.platform.live.Signal;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a browser may hear in which somebody is signed in: of records they see at that moment, and
 * nothing once the session is over.
 */
final class SignedInEar implements Ear {
  /** Who is whose colleague, and what each may do, is settled by these. */
  static final Set<String> RIGHTS = Set.of("user", "role", "team");

  private static final Duration LONGEST_TRUST = Duration.ofMinutes(10);

  /** What every ear needs. */
  record Needs(
      Users users,
      FindByIndexNameSessionRepository<? extends Session> sessions,
      Watching watching,
      Presence presence,
      NoticeNews news,
      JsonMapper json) {}

  private final Needs needs;
  private final String sessionId;
  private final UUID userId;
  private final Map<UUID, String> records;
  private final Set<String> kinds;
  private Instant until = Instant.EPOCH;
  private boolean open = true;

  /**
   * Listens for one session.
   *
   * @param records what its pages are about, by kind
   * @param kinds of which it watches the lists
   */
  SignedInEar(
      Needs needs, String sessionId, UUID userId, Map<UUID, String> records, Set<String> kinds) {
    this.needs = needs;
    this.sessionId = sessionId;
    this.userId = userId;
    this.records = records;
    this.kinds = kinds;
  }

  /** Who else is there already. */
  @Override
  public List<Event> greeting() {
    Set<UUID> shared = needs.presence.shared(records.keySet(), userId);
    return shared.isEmpty() ? List.of() : List.of(event("present", Map.of("on", shared)));
  }

  @Override
  public List<Event> hear(List<Signal> signals) {
    if (signals.stream().anyMatch(one -> RIGHTS.contains(one.kind()))) {
      until = Instant.EPOCH;
    }
    Optional<User> user = isOpen() ? needs.users.find(userId) : Optional.empty();
    return user.map(viewer -> heard(signals, viewer)).orElse(List.of());
  }

  private List<Event> heard(List<Signal> signals, User viewer) {
    Set<UUID> seen = needs.watching.seen(records, viewer);
    List<Event> events = new ArrayList<>();
    for (Signal signal : signals) {
      switch (signal.kind()) {
        case "user", "role", "team" -> {}
        case NoticeNews.KIND -> {
          if (signal.on().contains(userId)) {
            needs.news.of(signal.ids(), viewer).stream()
                .map(one -> event("notice", one))
                .forEach(events::add);
          }
        }
        case Presence.KIND -> {
          Set<UUID> on = common(signal.on(), seen);
          if (!on.isEmpty()) {
            events.add(event("present", Map.of("on", on, "page", signal.by().page())));
          }
        }
        default -> change(signal, seen, viewer).ifPresent(events::add);
      }
    }
    return events;
  }

  /**
   * Of a kind nobody speaks for one learns only that a page one sees, or one's day, is to be read
   * anew.
   */
  private Optional<Event> change(Signal signal, Set<UUID> seen, User viewer) {
    boolean known = needs.watching.knows(signal.kind());
    Set<UUID> ids = needs.watching.seen(signal.kind(), signal.ids(), viewer);
    Set<UUID> on = common(signal.on(), seen);
    boolean told =
        !common(ids, seen).isEmpty()
            || (!ids.isEmpty() && (kinds.contains(signal.kind()) || signal.on().contains(userId)))
            || (!on.isEmpty() && (!known || !ids.isEmpty()))
            || (!known && signal.on().contains(userId));
    if (!told) {
      return Optional.empty();
    }
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("kind", signal.kind());
    data.put("verb", signal.verb());
    data.put("ids", ids);
    data.put("on", on);
    data.put("me", signal.on().contains(userId));
    data.put("who", signal.by().name());
    data.put("mine", userId.equals(signal.by().userId()));
    data.put("page", signal.by().page());
    return Optional.of(event("change", data));
  }

  private Event event(String name, Object data) {
    return new Event(name, needs.json.writeValueAsString(data));
  }

  private static Set<UUID> common(Set<UUID> some, Set<UUID> others) {
    Set<UUID> both = new LinkedHashSet<>(some);
    both.retainAll(others);
    return both;
  }

  @Override
  public boolean isOpen() {
    if (open && !Instant.now().isBefore(until)) {
      renew();
    }
    return open;
  }

  private void renew() {
    Session session = needs.sessions.findById(sessionId);
    if (session == null || session.isExpired() || !isSignedIn(session)) {
      open = false;
      return;
    }
    Instant trust = Instant.now().plus(LONGEST_TRUST);
    Instant expiry = session.getLastAccessedTime().plus(session.getMaxInactiveInterval());
    until = expiry.isBefore(trust) ? expiry : trust;
  }

  private boolean isSignedIn(Session session) {
    Optional<Account> account = needs.users.account(userId);
    return account
        .filter(one -> one.user().active())
        .map(Account::passwordStamp)
        .filter(stamp -> stamp.equals(session.getAttribute(Sessions.STAMP)))
        .isPresent();
  }

  @Override
  public Instant until() {
    return until;
  }
}
