package rapport.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;
import rapport.access.Account;

/** Lets somebody in who has shown the second factor. */
@Component
class Arrival {
  private final HttpSessionRequestCache asked;

  Arrival(HttpSessionRequestCache asked) {
    this.asked = asked;
  }

  /**
   * Opens the session, under another id: whoever knew the old one knows nothing now.
   *
   * @return the address to go on to
   */
  String letIn(Account account, HttpServletRequest request, HttpServletResponse response) {
    request.changeSessionId();
    SessionSecurity.open(request, account);
    SavedRequest saved = asked.getRequest(request, response);
    if (saved == null) {
      return "/";
    }
    asked.removeRequest(request, response);
    return saved.getRedirectUrl();
  }
}
