package rapport.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Calm pages for what went wrong: they say what happened, what is safe, what to do; no more. */
@Component
public class ErrorPages implements ErrorViewResolver {
  /** The attribute of a request under which a refusal leaves a sentence on what to do. */
  public static final String ADVICE = "rapport.advice";

  @Override
  public ModelAndView resolveErrorView(
      HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
    Object advice = request.getAttribute(ADVICE);
    Map<String, Object> shown =
        Map.of("kind", kind(status), "advice", advice == null ? "" : advice);
    return new ModelAndView("ui/error", shown, status);
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
