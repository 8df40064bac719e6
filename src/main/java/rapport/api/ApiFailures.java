package rapport.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.DisconnectedClientHelper;
import rapport.access.Forbidden;
import rapport.exchange.Imports;
import rapport.kernel.Absent;
import rapport.kernel.Complaint;
import rapport.kernel.Conflict;
import rapport.kernel.Invalid;
import rapport.platform.web.MovedPaths;
import rapport.platform.web.Problem;
import rapport.platform.web.Unstorable;

/**
 * Turns whatever fails below {@code /api} into a problem document (RFC 9457). An exception's own
 * text never gets out. It is a resolver and no controller advice, since a path without a handler
 * belongs to no controller.
 */
@Component
class ApiFailures implements HandlerExceptionResolver, Ordered {
  private static final Logger LOG = LoggerFactory.getLogger(ApiFailures.class);

  private final List<MovedPaths> moved;

  ApiFailures(List<MovedPaths> moved) {
    this.moved = moved;
  }

  static boolean concerns(HttpServletRequest request) {
    String path = request.getRequestURI();
    return path.equals("/api") || path.startsWith("/api/");
  }

  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE;
  }

  @Override
  public @Nullable ModelAndView resolveException(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Object handler,
      Exception failure) {
    if (!concerns(request)) {
      return null;
    }
    answer(request, response, failure);
    return new ModelAndView();
  }

  /** Answers with the problem that a failure is, unless an answer is already on its way. */
  void answer(HttpServletRequest request, HttpServletResponse response, Exception failure) {
    if (DisconnectedClientHelper.isClientDisconnectedException(failure)) {
      return;
    }
    if (failure instanceof ErrorResponse refusal) {
      refusal
          .getHeaders()
          .forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
    }
    if (failure instanceof Absent && leads(request, response)) {
      return;
    }
    write(response, problem(failure, new Problems(request)));
  }

  /**
   * A record that was merged is found under another id: 308, so that whatever was asked is asked
   * there again with its method and body (RFC 9110, section 15.4.9).
   */
  private boolean leads(HttpServletRequest request, HttpServletResponse response) {
    Optional<String> now = MovedPaths.first(moved, request.getRequestURI());
    if (now.isEmpty() || response.isCommitted()) {
      return false;
    }
    response.resetBuffer();
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store"); // it can be taken back
    response.setHeader(HttpHeaders.LOCATION, MovedPaths.whole(now.get(), request.getQueryString()));
    response.setStatus(HttpStatus.PERMANENT_REDIRECT.value());
    return true;
  }

  /** Answers with a bare status, for what was refused without an exception. */
  void refuse(HttpServletRequest request, HttpServletResponse response, int status) {
    HttpStatus known = HttpStatus.resolve(status);
    write(
        response,
        new Problems(request).plain(known == null ? HttpStatus.INTERNAL_SERVER_ERROR : known));
  }

  /** The problem that a failure is; one of ours is written to the log. */
  static Problem problem(Exception failure, Problems problems) {
    return switch (failure) {
      case Invalid invalid -> problems.invalid(invalid.complaints());
      case Conflict conflict -> problems.conflict(conflict.code());
      case Absent absent -> problems.plain(HttpStatus.NOT_FOUND);
      case Forbidden forbidden when forbidden.responsibleId().isPresent() ->
          problems.said(HttpStatus.FORBIDDEN, "problem.unreachable");
      case Forbidden forbidden -> problems.plain(HttpStatus.FORBIDDEN);
      case MaxUploadSizeExceededException large ->
          problems.invalid(List.of(Complaint.of("file", "fileTooLarge", Imports.MOST_MEGABYTES)));
      case PreconditionFailed stale -> problems.stale();
      case MethodArgumentTypeMismatchException wrong when Unreadable.isId(wrong) ->
          problems.plain(HttpStatus.NOT_FOUND);
      default ->
          Unreadable.fields(failure)
              .map(problems::unreadable)
              .orElseGet(() -> other(failure, problems));
    };
  }

  private static Problem other(Exception failure, Problems problems) {
    if (failure instanceof ErrorResponse refusal
        && HttpStatus.resolve(refusal.getStatusCode().value()) instanceof HttpStatus status
        && status.is4xxClientError()) {
      return problems.plain(status);
    }
    if (Unstorable.is(failure)) {
      return problems.unstorable();
    }
    LOG.error("A request to the API failed", failure);
    return problems.plain(HttpStatus.INTERNAL_SERVER_ERROR);
  }

  private static void write(HttpServletResponse response, Problem problem) {
    if (response.isCommitted()) {
      return;
    }
    response.resetBuffer();
    try {
      problem.write(response);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
