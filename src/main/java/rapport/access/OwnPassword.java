package rapport.access;

import java.time.Duration;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import rapport.kernel.Invalid;

/**
 * Asks somebody who is signed in for the password once more. Tries are counted as those of signing
 * in are, but by themselves: whoever sits at a forgotten screen can't lock its owner out.
 */
@Component
public class OwnPassword {
  private final Users users;
  private final SignInTries tries;
  private final PasswordEncoder passwords;

  public OwnPassword(Users users, SignInTries tries, PasswordEncoder passwords) {
    this.users = users;
    this.tries = tries;
    this.passwords = passwords;
  }

  /**
   * Refuses a wrong one.
   *
   * @param address from where
   */
  public void check(String typed, User user, String address) {
    String key = "own " + user.email();
    tries
        .refusal(key, address)
        .ifPresent(wait -> {
          throw new Invalid("oldPassword", "often", minutes(wait));
        });
    Account account = users.account(user.id()).orElseThrow();
    if (!passwords.matches(typed, account.passwordHash())) {
      throw new Invalid("oldPassword", "wrongPassword");
    }
    tries.succeeded(key);
  }

  private static long minutes(Duration wait) {
    return Math.max(1, (wait.toSeconds() + 59) / 60);
  }
}
