package rapport.access.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;
import rapport.access.SignInTries;

/**
 * After the right password: slips are forgotten, and the page that was asked for is shown, or first
 * the one that asks for the second factor.
 */
class Welcome extends SavedRequestAwareAuthenticationSuccessHandler {
  private final SignInTries tries;
  private final Clock clock;

  Welcome(SignInTries tries, RequestCache asked, Clock clock) {
    this.tries = tries;
    this.clock = clock;
    setRequestCache(asked);
  }

  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication authentication)
      throws ServletException, IOException {
    tries.succeeded(authentication.getName());
    if (HalfSignedIn.in(request, clock.instant()).isPresent()) {
      response.sendRedirect("/sign-in/code");
    } else {
      super.onAuthenticationSuccess(request, response, authentication);
    }
  }
}
