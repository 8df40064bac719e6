package rapport.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.dao.DataIntegrityViolationException;
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

  PageFailures(UiAdvice uis, Toasts toasts) {
    this.uis = uis;
    this.toasts = toasts;
  }

  @ExceptionHandler
  void absent(Absent absent, HttpServletResponse response) throws IOException {
    response.sendError(HttpStatus.NOT_FOUND.value());
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
