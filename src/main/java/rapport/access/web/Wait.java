package rapport.access.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import rapport.platform.words.Words;

/** How long somebody who tried too often has to wait. */
record Wait(Duration span) {
  /** Answers 429 and when to come back (RFC 9110, 10.2.3). */
  void tell(HttpServletResponse response) {
    response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
    response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds()));
  }

  /** In whole minutes, rounded up: nobody is told to come back too early. */
  String say(Words words) {
    return words.text("error.often.title")
        + ". "
        + words.count("signin.wait", (seconds() + 59) / 60);
  }

  private long seconds() {
    return Math.max(1, span.plusMillis(999).toSeconds());
  }
}
