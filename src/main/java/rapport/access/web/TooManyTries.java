package rapport.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.springframework.web.filter.OncePerRequestFilter;
import rapport.access.SignInTries;

/** Stands before the check of the password: who tried too often is not even checked. */
class TooManyTries extends OncePerRequestFilter {
  private final SignInTries tries;

  TooManyTries(SignInTries tries) {
    this.tries = tries;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !(request.getMethod().equals("POST") && request.getServletPath().equals("/sign-in"));
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String email = request.getParameter("email");
    Optional<Duration> wait = tries.refusal(email == null ? "" : email, request.getRemoteAddr());
    if (wait.isEmpty()) {
      chain.doFilter(request, response);
    } else {
      request.setAttribute(Wait.class.getName(), new Wait(wait.get()));
      request.getRequestDispatcher("/sign-in/later").forward(request, response);
    }
  }
}
