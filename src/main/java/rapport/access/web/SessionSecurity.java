package rapport.access.web;

import static org.springframework.session.FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;
import static rapport.access.Sessions.ADDRESS;
import static rapport.access.Sessions.AGENT;
import static rapport.access.Sessions.ID;
import static rapport.access.Sessions.STAMP;
import static rapport.access.Sessions.USER_ID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import rapport.access.Account;
import rapport.access.SecondFactors;
import rapport.access.SecondFactors.Need;
import rapport.access.Sessions;
import rapport.access.User;
import rapport.access.Users;

/**
 * Keeps nothing of the signed-in user in the session but the id and the stamp of the password, and
 * beside them what {@link Sessions} lists: written once, when the session is opened. So somebody
 * whose role changes or who leaves is seen with the next request, and a changed password ends all
 * sessions that were opened with the old one.
 */
class SessionSecurity implements SecurityContextRepository {
  private static final List<String> ATTRIBUTES =
      List.of(USER_ID, STAMP, ID, AGENT, ADDRESS, PRINCIPAL_NAME_INDEX_NAME);
  private static final int LONGEST_AGENT = 400;
  private final Users users;
  private final SecondFactors factors;
  private final Clock clock;

  SessionSecurity(Users users, SecondFactors factors, Clock clock) {
    this.users = users;
    this.factors = factors;
    this.clock = clock;
  }

  static Authentication authentication(User user) {
    SignedIn signedIn = new SignedIn(user, "");
    return UsernamePasswordAuthenticationToken.authenticated(
        signedIn, null, signedIn.getAuthorities());
  }

  @Override
  public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
    return new Deferred(() -> load(request));
  }

  @Override
  @Deprecated
  public SecurityContext loadContext(HttpRequestResponseHolder holder) {
    return loadDeferredContext(holder.getRequest()).get();
  }

  private SecurityContext load(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return session != null && session.getAttribute(USER_ID) instanceof UUID id
        ? users
            .account(id)
            .filter(account -> account.user().active())
            .filter(account -> account.passwordStamp().equals(session.getAttribute(STAMP)))
            .<SecurityContext>map(
                account -> new SecurityContextImpl(authentication(account.user())))
            .orElseGet(SecurityContextHolder::createEmptyContext)
        : SecurityContextHolder.createEmptyContext();
  }

  /** Whoever has a second factor comes only half way with the password. */
  @Override
  public void saveContext(
      SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
    forget(request.getSession(false));
    Authentication authentication = context.getAuthentication();
    Object principal = authentication == null ? null : authentication.getPrincipal();
    switch (principal) {
      case OidcColleague colleague -> open(request, colleague.account());
      case SignedIn person when factors.need(person.user()) == Need.NOTHING ->
          open(request, person.account());
      case SignedIn person -> HalfSignedIn.open(request, person.account(), clock.instant());
      case null, default -> {}
    }
  }

  /** Opens the session at hand for somebody who has shown all that is asked for. */
  static void open(HttpServletRequest request, Account account) {
    HalfSignedIn.end(request);
    goOn(request, account);
    HttpSession session = request.getSession();
    String agent = Optional.ofNullable(request.getHeader(HttpHeaders.USER_AGENT)).orElse("");
    session.setAttribute(ID, UUID.randomUUID());
    session.setAttribute(AGENT, agent.substring(0, Math.min(agent.length(), LONGEST_AGENT)));
    session.setAttribute(ADDRESS, request.getRemoteAddr());
    session.setAttribute(PRINCIPAL_NAME_INDEX_NAME, account.user().id().toString());
  }

  /** Lets the session at hand go on after its user changed the password. */
  static void goOn(HttpServletRequest request, Account account) {
    HttpSession session = request.getSession();
    session.setAttribute(USER_ID, account.user().id());
    session.setAttribute(STAMP, account.passwordStamp());
  }

  /** What the session at hand is called in {@link Sessions}. */
  static @Nullable UUID here(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return session == null ? null : (UUID) session.getAttribute(ID);
  }

  private static void forget(@Nullable HttpSession session) {
    if (session != null) {
      ATTRIBUTES.forEach(session::removeAttribute);
    }
  }

  @Override
  public boolean containsContext(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return session != null && session.getAttribute(USER_ID) != null;
  }

  /** Reads the user when first asked, so that assets cost no query. */
  private static final class Deferred implements DeferredSecurityContext {
    private final Supplier<SecurityContext> source;
    private @Nullable SecurityContext context;

    Deferred(Supplier<SecurityContext> source) {
      this.source = source;
    }

    @Override
    public SecurityContext get() {
      if (context == null) {
        context = source.get();
      }
      return context;
    }

    @Override
    public boolean isGenerated() {
      return get().getAuthentication() == null;
    }
  }
}
