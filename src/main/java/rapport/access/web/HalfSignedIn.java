package rapport.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import rapport.access.Account;

/**
 * Somebody whose password was right and who has yet to show the second factor. It is another thing
 * in the session than being signed in, so nothing that asks who is signed in can mistake it.
 */
record HalfSignedIn(UUID userId, String stamp, Instant since) implements Serializable {
  private static final String KEPT = "half";
  private static final Duration LIMIT = Duration.ofMinutes(10);

  static void open(HttpServletRequest request, Account account, Instant now) {
    request
        .getSession()
        .setAttribute(KEPT, new HalfSignedIn(account.user().id(), account.passwordStamp(), now));
  }

  /** Nothing if nobody is, or if it took too long. */
  static Optional<HalfSignedIn> in(HttpServletRequest request, Instant now) {
    HttpSession session = request.getSession(false);
    return session != null
            && session.getAttribute(KEPT) instanceof HalfSignedIn half
            && half.since.plus(LIMIT).isAfter(now)
        ? Optional.of(half)
        : Optional.empty();
  }

  static void end(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.removeAttribute(KEPT);
    }
  }

  /** The password may have changed in between. */
  boolean fits(Account account) {
    return account.user().active() && account.passwordStamp().equals(stamp);
  }
}
