package rapport.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import rapport.fields.OwnField;
import rapport.kernel.Complaint;
import rapport.platform.web.Complaints;
import rapport.platform.web.Problem;
import rapport.platform.web.Problem.Wrong;
import rapport.platform.words.Language;
import rapport.platform.words.Words;

/** Says problems in the language the client accepts; English for those who don't say. */
final class Problems {
  private final Words words;

  Problems(HttpServletRequest request) {
    String accepted = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
    words = Words.in(accepted == null ? Language.EN : Language.preferredBy(accepted));
  }

  /** A problem of which the status says enough. */
  Problem plain(HttpStatus status) {
    String text =
        words
            .find("problem." + status.name().toLowerCase(Locale.ROOT))
            .or(() -> Optional.of(status).filter(HttpStatus::is4xxClientError).map(this::client))
            .orElseGet(() -> words.text("problem.internal_server_error"));
    return Problem.of(status, text);
  }

  /** A problem in the words of a message. */
  Problem said(HttpStatus status, String key) {
    return Problem.of(status, words.text(key));
  }

  private String client(HttpStatus status) {
    return words.text("problem.bad_request");
  }

  Problem invalid(List<Complaint> complaints) {
    return withFields(HttpStatus.UNPROCESSABLE_CONTENT, words.text("problem.invalid"), complaints);
  }

  /** A request whose fields can't even be read; an empty field stands for the whole body. */
  Problem unreadable(List<Complaint> complaints) {
    return withFields(HttpStatus.BAD_REQUEST, words.text("problem.unreadable"), complaints);
  }

  Problem conflict(String code) {
    return coded(HttpStatus.CONFLICT, code);
  }

  /** A problem of which a code says more than the status. */
  Problem coded(HttpStatus status, String code) {
    return new Problem(status, code, Complaints.say(Complaint.of("", code), words), List.of());
  }

  Problem stale() {
    return coded(HttpStatus.PRECONDITION_FAILED, "stale");
  }

  Problem unstorable() {
    return Problem.of(HttpStatus.BAD_REQUEST, words.text("problem.unstorable"));
  }

  private Problem withFields(HttpStatus status, String detail, List<Complaint> complaints) {
    return new Problem(
        status,
        "",
        detail,
        complaints.stream()
            .map(one -> new Wrong(path(one.field()), one.code(), Complaints.say(one, words)))
            .toList());
  }

  /** The values of own fields stand below "own" in a record. */
  private static String path(String field) {
    return field.startsWith(OwnField.PREFIX) ? "own." + field : field;
  }
}
