package rapport.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.access.User;

/** An employee as the API shows one. */
@Schema(name = "User")
record UserRecord(
    UUID id,
    String name,
    String email,
    @Schema(description = "A code of /roles") String role,
    @Schema(description = "The team they belong to") @Nullable UUID teamId,
    @Schema(description = "False for those who left") boolean active,
    @Schema(description = "Counts changes; also the ETag") int version) {
  static UserRecord of(User user) {
    return new UserRecord(
        user.id(),
        user.name(),
        user.email(),
        user.role().code(),
        user.teamId(),
        user.active(),
        user.version());
  }
}
