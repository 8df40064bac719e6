package rapport.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import rapport.api.IdempotencyKeys.Found;
import rapport.api.IdempotencyKeys.StoredAnswer;
import rapport.platform.web.CurrentViewer;
import rapport.platform.web.Viewer;

/**
 * Lets a client repeat a request whose answer was lost without doing it twice: the header
 * Idempotency-Key (draft-ietf-httpapi-idempotency-key-header) of POST, PUT, PATCH and DELETE below
 * {@code /api/v1}. Stands behind the sign-in, for a key belongs to whoever signs in.
 */
@Component
class Idempotency extends OncePerRequestFilter {
  static final String HEADER = "Idempotency-Key";
  static final String REPLAYED = "Idempotency-Replayed";

  private static final Set<String> METHODS = Set.of("POST", "PUT", "PATCH", "DELETE");
  private static final Set<String> KEPT_HEADERS = Set.of("Location", "ETag", "Content-Type");
  private static final int TOO_MANY_REQUESTS = 429;
  private static final int MOST_ANSWER_BYTES = 4 * 1024 * 1024;

  /** A string of RFC 8941, or the same without its quotes: 1 to 255 visible letters of ASCII. */
  private static final Pattern KEY =
      Pattern.compile("\"?([\\x21\\x23-\\x5B\\x5D-\\x7E]{1,255})\"?");

  private final IdempotencyKeys keys;
  private final CurrentViewer viewers;

  Idempotency(IdempotencyKeys keys, CurrentViewer viewers) {
    this.keys = keys;
    this.viewers = viewers;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return request.getHeader(HEADER) == null
        || !METHODS.contains(request.getMethod())
        || !request.getRequestURI().startsWith("/api/v1/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Optional<UUID> user = viewers.in(request).map(Viewer::id);
    if (user.isEmpty()) {
      chain.doFilter(request, response);
      return;
    }
    Matcher key = KEY.matcher(request.getHeader(HEADER).strip());
    if (!key.matches()) {
      refuse(request, response, HttpStatus.BAD_REQUEST, "idempotencyKey");
      return;
    }
    FingerprintedRequest whole = FingerprintedRequest.of(request);
    if (whole == null) {
      new Problems(request).plain(HttpStatus.CONTENT_TOO_LARGE).write(response);
      return;
    }
    Found found = keys.take(user.get(), key.group(1), whole.fingerprint());
    switch (found) {
      case Found.Free(UUID claim) -> {
        Claimed claimed = new Claimed(user.get(), key.group(1), claim);
        work(claimed, whole, response, chain);
      }
      case Found.Answered(StoredAnswer answer) -> replay(answer, response);
      case Found.Running running ->
          refuse(request, response, HttpStatus.CONFLICT, "idempotencyRunning");
      case Found.Taken taken ->
          refuse(request, response, HttpStatus.UNPROCESSABLE_CONTENT, "idempotencyTaken");
      case Found.Forgotten forgotten ->
          refuse(request, response, HttpStatus.CONFLICT, "idempotencyForgotten");
    }
  }

  private static void refuse(
      HttpServletRequest request, HttpServletResponse response, HttpStatus status, String code)
      throws IOException {
    new Problems(request).coded(status, code).write(response);
  }

  private record Claimed(UUID user, String key, UUID claim) {}

  private void work(
      Claimed claimed, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
    boolean kept = false;
    try {
      chain.doFilter(request, answer);
      kept = keep(claimed, answer);
    } finally {
      if (!kept) {
        keys.giveBack(claimed.user(), claimed.key(), claimed.claim());
      }
    }
    answer.copyBodyToResponse();
  }

  /** Before the client can hear it: else it might repeat the request before the key knows. */
  private boolean keep(Claimed claimed, ContentCachingResponseWrapper answer) {
    int status = answer.getStatus();
    if (status >= 500 || status == TOO_MANY_REQUESTS) {
      return false;
    }
    byte[] body = answer.getContentAsByteArray();
    StoredAnswer stored = new StoredAnswer(status, headers(answer), body);
    keys.answered(
        claimed.user(), claimed.key(), claimed.claim(), stored, body.length <= MOST_ANSWER_BYTES);
    return true;
  }

  private static Map<String, String> headers(HttpServletResponse answer) {
    Map<String, String> headers = new LinkedHashMap<>();
    for (String name : KEPT_HEADERS) {
      String value = name.equals("Content-Type") ? answer.getContentType() : answer.getHeader(name);
      if (value != null) {
        headers.put(name, value);
      }
    }
    return headers;
  }

  private static void replay(StoredAnswer answer, HttpServletResponse response) throws IOException {
    response.setStatus(answer.status());
    answer.headers().forEach(response::setHeader);
    response.setHeader(REPLAYED, "true");
    if (answer.body().length > 0) {
      response.setContentLength(answer.body().length);
      response.getOutputStream().write(answer.body());
    }
  }
}
