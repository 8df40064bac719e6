package rapport.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** What a request asks for, read from its address and from the headers of htmx. */
final class Asked {
  private Asked() {}

  /** The path asked for; an error page speaks of the path that failed, not of its own. */
  static String path(HttpServletRequest request) {
    Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    return failed == null ? request.getRequestURI() : failed.toString();
  }

  static String address(HttpServletRequest request) {
    String query = request.getQueryString();
    return query == null ? path(request) : path(request) + "?" + query;
  }

  /** htmx restoring a page from history, or boosting a link, wants it whole. */
  static boolean fragment(HttpServletRequest request) {
    return request.getHeader("HX-Request") != null
        && request.getHeader("HX-Boosted") == null
        && request.getHeader("HX-History-Restore-Request") == null;
  }

  /**
   * An address of this very site, or "/" if somebody smuggled in another (open redirect, CWE-601).
   */
  static String within(String address) {
    boolean ours = address.startsWith("/") && !address.startsWith("//") && !address.contains("\\");
    return ours && address.chars().noneMatch(Character::isISOControl) ? address : "/";
  }
}
