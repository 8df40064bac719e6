package rapport.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** A user and the hash of their password, for signing in only. */
public record Account(User user, String passwordHash) {
  private static final int STAMP_BYTES = 8;

  /**
   * Changes whenever the password does, and says nothing about it: a session that holds another
   * stamp is over.
   */
  public String passwordStamp() {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(passwordHash.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(Arrays.copyOf(digest, STAMP_BYTES));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Override
  public String toString() {
    return user.email();
  }
}
