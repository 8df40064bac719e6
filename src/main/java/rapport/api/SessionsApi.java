package rapport.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import rapport.access.Act;
import rapport.access.OpenSession;
import rapport.access.Sessions;
import rapport.access.User;

/** Where the user of the token is signed in with a browser. */
@RestController
@RequestMapping("/api/v1/me/sessions")
@Tag(name = "Users")
class SessionsApi {
  /** A browser in which somebody is signed in. */
  @Schema(name = "Session")
  record SessionRecord(
      UUID id,
      @Schema(description = "Browser and system, such as Firefox, Windows; empty if unknown")
          String device,
      @Schema(description = "The network address it signed in from") String address,
      Instant signedInAt,
      Instant lastSeenAt) {
    static SessionRecord of(OpenSession session) {
      return new SessionRecord(
          session.id(),
          session.device().name(),
          session.address(),
          session.since(),
          session.seen());
    }
  }

  private final Sessions sessions;

  SessionsApi(Sessions sessions) {
    this.sessions = sessions;
  }

  @GetMapping
  @Operation(summary = "List where you are signed in, the last seen first")
  ListOf<SessionRecord> list(User user) {
    return ListOf.whole(sessions.of(user.id(), null).stream().map(SessionRecord::of).toList());
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "End a session", description = "Tokens go on.")
  void end(@PathVariable UUID id, Act act) {
    sessions.end(act.userId(), id, act);
  }

  @DeleteMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "End all your sessions", description = "Tokens go on.")
  void endAll(Act act) {
    sessions.endAll(act.userId(), null, act);
  }
}
