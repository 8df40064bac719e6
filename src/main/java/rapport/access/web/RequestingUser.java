package rapport.access.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import rapport.access.CurrentUser;
import rapport.access.User;

@Component
class RequestingUser implements CurrentUser {
  @Override
  public Optional<User> get() {
    return WhoActs.current();
  }
}
