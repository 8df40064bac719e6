package rapport.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Calm pages for what went wrong: they say what happened, what is safe, what to do; no more. */
@Component
class ErrorPages implements ErrorViewResolver {
  @Override
  public ModelAndView resolveErrorView(
      HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
    return new ModelAndView("ui/error", Map.of("kind", kind(status)), status);
  }

  private static String kind(HttpStatus status) {
    return switch (status) {
      case UNAUTHORIZED, FORBIDDEN -> "forbidden";
      case NOT_FOUND, GONE, METHOD_NOT_ALLOWED -> "absent";
      case TOO_MANY_REQUESTS -> "often";
      default -> status.is4xxClientError() ? "misunderstood" : "failed";
    };
  }
}
