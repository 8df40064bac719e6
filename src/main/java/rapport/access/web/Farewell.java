package rapport.access.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.SimpleUrlLogoutSuccessHandler;
import rapport.platform.live.Live;

/**
 * Leads from signing out to signing in. The session has ended by now, so the streams of its user
 * are asked whether they are of it, on all nodes.
 */
class Farewell extends SimpleUrlLogoutSuccessHandler {
  private final Live live;

  Farewell(Live live) {
    this.live = live;
    setDefaultTargetUrl("/sign-in");
  }

  @Override
  public void onLogoutSuccess(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Authentication authentication)
      throws IOException, ServletException {
    if (authentication != null && authentication.getPrincipal() instanceof SignedIn person) {
      live.tell("user", "sign_out", Set.of(person.user().id()), Set.of());
    }
    super.onLogoutSuccess(request, response, authentication);
  }
}
