package rapport.access;

import java.util.Optional;

/** Who asks, for what stands beside the controllers; those are handed the {@link User}. */
public interface CurrentUser {
  /** The user of the request at hand, empty before signing in. */
  Optional<User> get();
}
