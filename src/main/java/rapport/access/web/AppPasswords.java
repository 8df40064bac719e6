package rapport.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;
import rapport.access.Tokens;
import rapport.access.User;
import rapport.access.Users;

/**
 * Signs phones in by e-mail and app password (Basic, RFC 7617). The password people sign in with on
 * pages opens nothing here, for a phone can't do the second step.
 */
class AppPasswords extends OncePerRequestFilter {
  private static final String SCHEME = "Basic ";
  private final Tokens tokens;
  private final Users users;

  AppPasswords(Tokens tokens, Users users) {
    this.tokens = tokens;
    this.users = users;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String header = request.getHeader(HttpHeaders.AUTHORIZATION);
    if (header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      user(header.substring(SCHEME.length()).strip())
          .ifPresent(user ->
              SecurityContextHolder.setContext(
                  new SecurityContextImpl(SessionSecurity.authentication(user))));
    }
    chain.doFilter(request, response);
  }

  private Optional<User> user(String encoded) {
    String given;
    try {
      given = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException invented) {
      return Optional.empty();
    }
    int colon = given.indexOf(':');
    if (colon < 0) {
      return Optional.empty();
    }
    String email = given.substring(0, colon).strip().toLowerCase(Locale.ROOT);
    return tokens
        .owner(given.substring(colon + 1), Tokens.Scope.DAV)
        .flatMap(users::find)
        .filter(User::active)
        .filter(user -> user.email().equals(email));
  }
}
