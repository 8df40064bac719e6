package rapport.platform.web;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;

/** What is asked for without a session. */
public final class Stateless {
  private Stateless() {}

  /**
   * Begins a chain for these paths: no session begins there and no cookie is read, so there is
   * nothing to forge, to come back to or to sign out of.
   *
   * @param paths patterns such as {@code /api/**}
   */
  public static HttpSecurity at(HttpSecurity http, String... paths) {
    return http.securityMatcher(paths)
        .sessionManagement(
            sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable);
  }
}
