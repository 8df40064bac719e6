package rapport.access.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import rapport.access.Forbidden;

/** A page whose verb the user's role doesn't allow is forbidden. */
@ControllerAdvice(annotations = Controller.class)
class Refusals {
  @ExceptionHandler
  void forbidden(Forbidden forbidden, HttpServletResponse response) throws IOException {
    response.sendError(HttpStatus.FORBIDDEN.value());
  }
}
