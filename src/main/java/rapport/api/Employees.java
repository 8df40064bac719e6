package rapport.api;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.access.User;
import rapport.access.Users;
import rapport.kernel.Ids;
import rapport.kernel.Invalid;

/** Reads which employee a request means. */
@Component
class Employees {
  private final Users users;

  Employees(Users users) {
    this.users = users;
  }

  /** Who is responsible, if that is somebody who exists. */
  @Nullable UUID known(@Nullable UUID id, String field) {
    if (id != null && !users.names().containsKey(id)) {
      throw new Invalid(field, "unknownUser");
    }
    return id;
  }

  /** The employee of a list's parameter: an id, or "me". */
  static Optional<UUID> asked(@Nullable String responsible, User user) {
    if (responsible == null || responsible.isBlank()) {
      return Optional.empty();
    }
    return Optional.of(
        responsible.equals("me")
            ? user.id()
            : Ids.parse(responsible).orElseThrow(() -> new Invalid("responsible", "choice")));
  }
}
