package rapport.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

/**
 * Sessions of which it is noted once a minute at most that they were used, more often where they
 * end soon. Spring Session would write a row with each request, and looking at a page would wait
 * for the disk.
 *
 * @param <S> the sessions that are stored
 */
final class SeldomNotedSessions<S extends Session>
    implements FindByIndexNameSessionRepository<SeldomNotedSessions.Noted<S>> {
  private static final Duration LONGEST = Duration.ofMinutes(1);
  private static final int PARTS = 10;

  private final FindByIndexNameSessionRepository<S> stored;

  private SeldomNotedSessions(FindByIndexNameSessionRepository<S> stored) {
    this.stored = stored;
  }

  static <S extends Session> SeldomNotedSessions<S> of(FindByIndexNameSessionRepository<S> stored) {
    return new SeldomNotedSessions<>(stored);
  }

  @Override
  public Noted<S> createSession() {
    return new Noted<>(stored.createSession(), true);
  }

  @Override
  public void save(Noted<S> session) {
    if (session.changed) {
      stored.save(session.session);
      session.changed = false;
    }
  }

  @Override
  public @Nullable Noted<S> findById(String id) {
    return Optional.ofNullable(stored.findById(id))
        .map(found -> new Noted<>(found, false))
        .orElse(null);
  }

  @Override
  public void deleteById(String id) {
    stored.deleteById(id);
  }

  @Override
  public Map<String, Noted<S>> findByIndexNameAndIndexValue(String name, String value) {
    return stored.findByIndexNameAndIndexValue(name, value).entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, one -> new Noted<>(one.getValue(), false)));
  }

  /** A session that knows whether it must be written. */
  static final class Noted<S extends Session> implements Session {
    private final S session;
    private boolean changed;

    private Noted(S session, boolean changed) {
      this.session = session;
      this.changed = changed;
    }

    @Override
    public String getId() {
      return session.getId();
    }

    @Override
    public String changeSessionId() {
      changed = true;
      return session.changeSessionId();
    }

    @Override
    public <T> @Nullable T getAttribute(String name) {
      return session.getAttribute(name);
    }

    @Override
    public Set<String> getAttributeNames() {
      return session.getAttributeNames();
    }

    @Override
    public void setAttribute(String name, @Nullable Object value) {
      changed = true;
      if (value == null) {
        session.removeAttribute(name);
      } else {
        session.setAttribute(name, value);
      }
    }

    @Override
    public void removeAttribute(String name) {
      changed = true;
      session.removeAttribute(name);
    }

    @Override
    public Instant getCreationTime() {
      return session.getCreationTime();
    }

    @Override
    public void setLastAccessedTime(Instant now) {
      Instant noted = session.getLastAccessedTime();
      if (changed || now.isBefore(noted) || !now.isBefore(noted.plus(pace()))) {
        changed = true;
        session.setLastAccessedTime(now);
      }
    }

    /** So that a session ends but little earlier than it would have. */
    private Duration pace() {
      Duration part = session.getMaxInactiveInterval().dividedBy(PARTS);
      return part.compareTo(LONGEST) < 0 ? part : LONGEST;
    }

    @Override
    public Instant getLastAccessedTime() {
      return session.getLastAccessedTime();
    }

    @Override
    public void setMaxInactiveInterval(Duration interval) {
      changed = true;
      session.setMaxInactiveInterval(interval);
    }

    @Override
    public Duration getMaxInactiveInterval() {
      return session.getMaxInactiveInterval();
    }

    @Override
    public boolean isExpired() {
      return session.isExpired();
    }
  }
}
