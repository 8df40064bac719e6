package rapport.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Instant;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import rapport.access.Invitations.Invited;
import rapport.access.PasswordLinks;
import rapport.access.User;
import rapport.platform.Settings;

/**
 * A link that an administrator hands over.
 *
 * @param invitation whether it is the first one of somebody new
 */
public record HandedLink(User user, String address, Instant until, boolean invitation) {
  /** For somebody new. */
  static HandedLink invitation(
      Invited invited, Settings settings, HttpServletRequest request, Instant now) {
    return of(invited.user(), address(invited.secret(), settings, request), true, now);
  }

  /** For a colleague who lost the password. */
  static HandedLink reset(User user, String address, Instant now) {
    return of(user, address, false, now);
  }

  private static HandedLink of(User user, String address, boolean invitation, Instant now) {
    return new HandedLink(user, address, now.plus(PasswordLinks.HANDED_OVER), invitation);
  }

  /** Below the address people type, or else the one by which the administrator came. */
  static String address(String secret, Settings settings, HttpServletRequest request) {
    String base =
        settings
            .url()
            .map(URI::toString)
            .orElseGet(() -> ServletUriComponentsBuilder.fromContextPath(request).toUriString());
    return base.replaceFirst("/+$", "") + "/sign-in/password/" + secret;
  }
}
