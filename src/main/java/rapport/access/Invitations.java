package rapport.access;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings in colleagues who choose their first password themselves. */
@Component
@Transactional
public class Invitations {
  /**
   * Somebody invited.
   *
   * @param secret of the link, shown once
   */
  public record Invited(User user, String secret) {
    @Override
    public String toString() {
      return user.email();
    }
  }

  private final Users users;
  private final PasswordLinks links;

  public Invitations(Users users, PasswordLinks links) {
    this.users = users;
    this.links = links;
  }

  /** Adds a colleague with a password that nobody knows, and makes a link to another one. */
  public Invited invite(NewUser draft, Act act) {
    NewUser locked =
        new NewUser(
            draft.email(),
            draft.name(),
            draft.role(),
            StrongPassword.make(),
            draft.language(),
            draft.zone());
    User user = users.add(locked, act);
    return new Invited(user, links.make(user.id(), true, act));
  }
}
