package rapport.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stands around everything below {@code /api}, so that what fails outside a controller (a filter,
 * the firewall, the container) is answered with a problem too and not with an error page.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiFrame extends OncePerRequestFilter {
  private final ApiFailures failures;

  ApiFrame(ApiFailures failures) {
    this.failures = failures;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !ApiFailures.concerns(request);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      chain.doFilter(request, new Answering(request, response));
    } catch (IOException | ServletException | RuntimeException failure) {
      failures.answer(request, response, failure);
    }
  }

  private final class Answering extends HttpServletResponseWrapper {
    private final HttpServletRequest request;

    Answering(HttpServletRequest request, HttpServletResponse response) {
      super(response);
      this.request = request;
    }

    @Override
    public void sendError(int status) throws IOException {
      sendError(status, null);
    }

    @Override
    public void sendError(int status, @Nullable String message) throws IOException {
      failures.refuse(request, (HttpServletResponse) getResponse(), status);
    }
  }
}
