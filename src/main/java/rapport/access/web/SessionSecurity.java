package rapport.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import rapport.access.Account;
import rapport.access.User;
import rapport.access.Users;

/**
 * Keeps nothing of the signed-in user in the session but the id and the stamp of the password. So
 * somebody whose role changes or who leaves is seen with the next request, and a changed password
 * ends all sessions that were opened with the old one.
 */
class SessionSecurity implements SecurityContextRepository {
  private static final String USER_ID = "user";
  private static final String STAMP = "password";
  private final Users users;

  SessionSecurity(Users users) {
    this.users = users;
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

  @Override
  public void saveContext(
      SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
    Authentication authentication = context.getAuthentication();
    if (authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn) {
      open(request.getSession(), signedIn.account());
    } else {
      forget(request.getSession(false));
    }
  }

  /** Lets the session at hand go on after its user changed the password. */
  static void goOn(HttpServletRequest request, Account account) {
    open(request.getSession(), account);
  }

  private static void open(HttpSession session, Account account) {
    session.setAttribute(USER_ID, account.user().id());
    session.setAttribute(STAMP, account.passwordStamp());
  }

  private static void forget(@Nullable HttpSession session) {
    if (session != null) {
      session.removeAttribute(USER_ID);
      session.removeAttribute(STAMP);
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
