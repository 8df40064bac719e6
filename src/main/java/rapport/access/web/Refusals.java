package rapport.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import rapport.access.Forbidden;
import rapport.access.Right;
import rapport.access.User;
import rapport.access.Users;
import rapport.platform.web.ErrorPages;
import rapport.platform.words.Language;
import rapport.platform.words.Words;

/** A page whose verb the user's role doesn't allow is forbidden, and says whom to ask. */
@ControllerAdvice(annotations = Controller.class)
class Refusals {
  private static final int NAMED = 3;
  private final Users users;

  Refusals(Users users) {
    this.users = users;
  }

  @ExceptionHandler
  void forbidden(Forbidden forbidden, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Words words =
        WhoActs.current()
            .flatMap(user -> Language.withCode(user.language()))
            .map(Words::in)
            .orElse(Words.in(Language.EN));
    request.setAttribute(ErrorPages.ADVICE, advice(forbidden, words));
    response.sendError(HttpStatus.FORBIDDEN.value());
  }

  private String advice(Forbidden forbidden, Words words) {
    List<User> colleagues = users.all();
    String administrators =
        colleagues.stream()
            .filter(user -> user.may(Right.ADMINISTER))
            .limit(NAMED)
            .map(User::name)
            .collect(Collectors.joining(", "));
    Optional<String> responsible =
        forbidden
            .responsibleId()
            .flatMap(id -> colleagues.stream().filter(user -> user.id().equals(id)).findFirst())
            .map(User::name);
    return responsible
        .map(name -> words.text("forbidden.responsible", name, administrators))
        .orElseGet(() -> words.text("forbidden.ask", administrators));
  }
}
