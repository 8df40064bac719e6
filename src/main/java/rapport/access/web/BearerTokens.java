package rapport.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;
import rapport.access.Tokens;
import rapport.access.User;
import rapport.access.Users;

/** Signs API requests in by their bearer token (RFC 6750). */
class BearerTokens extends OncePerRequestFilter {
  private static final String SCHEME = "Bearer ";
  private final Tokens tokens;
  private final Users users;

  BearerTokens(Tokens tokens, Users users) {
    this.tokens = tokens;
    this.users = users;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String header = request.getHeader(HttpHeaders.AUTHORIZATION);
    if (header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      tokens
          .owner(header.substring(SCHEME.length()).strip())
          .flatMap(users::find)
          .filter(User::active)
          .ifPresent(user ->
              SecurityContextHolder.setContext(
                  new SecurityContextImpl(SessionSecurity.authentication(user))));
    }
    chain.doFilter(request, response);
  }
}
