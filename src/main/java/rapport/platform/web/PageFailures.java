package rapport.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import rapport.kernel.Absent;
import rapport.kernel.Complaint;
import rapport.kernel.Conflict;
import rapport.kernel.Invalid;

/** What a page answers when a verb refuses: an error page, or for a fragment a word in passing. */
@ControllerAdvice(annotations = Controller.class)
class PageFailures {
  private final UiAdvice uis;
  private final Toasts toasts;
  private final List<MovedPaths> moved;

  PageFailures(UiAdvice uis, Toasts toasts, List<MovedPaths> moved) {
    this.uis = uis;
    this.toasts = toasts;
    this.moved = moved;
  }

  /**
   * What became part of something else is found there. A form goes along if it says which version
   * it was filled in for: that is never the present one, so the form is shown again with what was
   * typed. Everything else that would change something is refused.
   */
  @ExceptionHandler
  void absent(Absent absent, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<String> now = MovedPaths.first(moved, request.getRequestURI());
    if (now.isEmpty()) {
      response.sendError(HttpStatus.NOT_FOUND.value());
      return;
    }
    if (!request.getMethod().equals("GET") && request.getParameter("version") == null) {
      conflict(new Conflict("mergedMeanwhile"), request, response);
      return;
    }
    // it can be taken back, so no browser may remember it
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.setHeader(HttpHeaders.LOCATION, MovedPaths.whole(now.get(), request.getQueryString()));
    response.setStatus(HttpStatus.PERMANENT_REDIRECT.value());
  }

  /** The record changed under the user's hands: nothing was done, and the page says why. */
  @ExceptionHandler
  void conflict(Conflict conflict, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    say(Complaint.of("", conflict.code()), HttpStatus.CONFLICT, request, response);
  }

  /** Forms catch this themselves to show the field; here arrives only what no form sends. */
  @ExceptionHandler
  void invalid(Invalid invalid, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    say(invalid.complaints().getFirst(), HttpStatus.UNPROCESSABLE_CONTENT, request, response);
  }

  /**
   * What cannot be stored is the sender's slip; every other trouble with the database stays ours.
   */
  @ExceptionHandler
  void unstorable(DataIntegrityViolationException failure, HttpServletResponse response)
      throws IOException {
    if (!Unstorable.is(failure)) {
      throw failure;
    }
    response.sendError(HttpStatus.BAD_REQUEST.value());
  }

  private void say(
      Complaint complaint,
      HttpStatus status,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    if (Asked.fragment(request)) {
      toasts.send(response, Complaints.say(complaint, uis.ui(request, response).words()), "");
      response.setHeader("HX-Reswap", "none");
      response.setStatus(status.value());
    } else {
      response.sendError(status.value());
    }
  }
}
