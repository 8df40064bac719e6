package rapport.access.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;
import rapport.access.SignInTries;

/** After signing in: slips are forgotten, and the page that was asked for is shown. */
class Welcome extends SavedRequestAwareAuthenticationSuccessHandler {
  private final SignInTries tries;

  Welcome(SignInTries tries, RequestCache asked) {
    this.tries = tries;
    setRequestCache(asked);
  }

  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication authentication)
      throws ServletException, IOException {
    tries.succeeded(authentication.getName());
    super.onAuthenticationSuccess(request, response, authentication);
  }
}
