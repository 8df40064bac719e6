package rapport.exchange.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Sends who chose too large a file back to the page, which says so. It comes before all else: a
 * form that isn't read has no token against forgery, and would be taken for a forged one.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class UploadLimit extends OncePerRequestFilter {
  private final long most;

  UploadLimit(@Value("${spring.servlet.multipart.max-request-size}") DataSize most) {
    this.most = most.toBytes();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (request.getRequestURI().equals("/imports") && request.getContentLengthLong() > most) {
      response.setStatus(HttpStatus.SEE_OTHER.value());
      response.setHeader("Location", "/imports?tooLarge=true");
    } else {
      chain.doFilter(request, response);
    }
  }
}
