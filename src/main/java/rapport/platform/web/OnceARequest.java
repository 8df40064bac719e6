package rapport.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Remembers what was read, for as long as a request lasts that changes nothing (GET or HEAD, RFC
 * 9110), so that parts of a page which know nothing of each other read it once together.
 */
public final class OnceARequest {
  private OnceARequest() {}

  /** What was read in this request under the key, or what is read now. */
  @SuppressWarnings("unchecked") // whoever owns the key put it there
  public static <T> T read(String key, Supplier<T> reading) {
    if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes at)
        || !isSafe(at.getRequest())) {
      return reading.get();
    }
    String name = OnceARequest.class.getName() + "." + key;
    if (at.getRequest().getAttribute(name) instanceof Object known) {
      return (T) known;
    }
    T read = reading.get();
    at.getRequest().setAttribute(name, read);
    return read;
  }

  /** Lets a request remember that writes, but nothing of what is remembered. */
  public static void begin(HttpServletRequest request) {
    request.setAttribute(OnceARequest.class.getName(), true);
  }

  private static boolean isSafe(HttpServletRequest request) {
    return request.getAttribute(OnceARequest.class.getName()) != null
        || request.getMethod().equals("GET")
        || request.getMethod().equals("HEAD");
  }
}
