package rapport.api;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import rapport.kernel.Complaint;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;

/** Which field of a request couldn't be read, as far as that is what failed. */
final class Unreadable {
  private Unreadable() {}

  /** The fields; empty where something else failed. */
  static Optional<List<Complaint>> fields(Exception failure) {
    return switch (failure) {
      case HttpMessageNotReadableException body -> Optional.of(List.of(body(body.getCause())));
      case JacksonException merged -> Optional.of(List.of(body(merged)));
      case MissingServletRequestParameterException missing ->
          Optional.of(List.of(Complaint.of(missing.getParameterName(), "required")));
      case MissingServletRequestPartException missing ->
          Optional.of(List.of(Complaint.of(missing.getRequestPartName(), "required")));
      case MethodArgumentTypeMismatchException wrong when !isId(wrong) ->
          Optional.of(List.of(Complaint.of(wrong.getName(), "type")));
      default -> Optional.empty();
    };
  }

  /** What isn't an id names no record: that is 404, not a misunderstanding. */
  static boolean isId(MethodArgumentTypeMismatchException wrong) {
    return wrong.getParameter().hasParameterAnnotation(PathVariable.class)
        && wrong.getRequiredType() == UUID.class;
  }

  private static Complaint body(@org.jspecify.annotations.Nullable Throwable cause) {
    return switch (cause) {
      case StreamReadException malformed ->
          Complaint.of(
              "",
              "malformed",
              malformed.getLocation().getLineNr(),
              malformed.getLocation().getColumnNr());
      case DatabindException wrong when !wrong.getPath().isEmpty() ->
          Complaint.of(path(wrong.getPath()), "type");
      case null -> Complaint.of("", "body");
      default -> Complaint.of("", "body");
    };
  }

  private static String path(List<JacksonException.Reference> references) {
    StringBuilder path = new StringBuilder();
    for (JacksonException.Reference one : references) {
      if (one.getPropertyName() == null) {
        path.append('[').append(one.getIndex()).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".").append(one.getPropertyName());
      }
    }
    return path.toString();
  }
}
