package rapport.filters.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import rapport.access.RecordKind;
import rapport.kernel.Invalid;

/** Where a list's filter can't be asked, shows the builder, in which what is wrong stands. */
public final class BuilderInstead {
  private BuilderInstead() {}

  /** Answers with the builder, or with 422 if it isn't the filter that is wrong. */
  public static void of(
      RecordKind kind, Invalid invalid, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean filter = invalid.complaints().getFirst().field().equals("filter");
    if (!filter || request.getQueryString() == null) {
      response.sendError(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return;
    }
    String builder = "/filters/" + kind.code() + "/builder?" + request.getQueryString();
    if (request.getHeader("HX-Request") == null) {
      response.sendRedirect(builder);
    } else {
      response.setHeader("HX-Redirect", builder);
      response.setStatus(HttpStatus.NO_CONTENT.value());
    }
  }
}
