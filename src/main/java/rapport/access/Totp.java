package rapport.access;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Time-based one-time passwords (RFC 6238 upon RFC 4226) as every authenticator app makes them:
 * SHA-1, steps of 30 seconds, six digits.
 */
public final class Totp {
  static final int DIGITS = 6;
  private static final int SECONDS = 30;
  private static final int SECRET_BYTES = 20; // as long as the hash, as RFC 4226 recommends

  private Totp() {}

  static byte[] newSecret() {
    byte[] secret = new byte[SECRET_BYTES];
    new SecureRandom().nextBytes(secret);
    return secret;
  }

  static long step(Instant moment) {
    return Math.floorDiv(moment.getEpochSecond(), SECONDS);
  }

  /** The code of a moment, for the one who holds the secret. */
  public static String code(byte[] secret, Instant moment) {
    return code(secret, step(moment), DIGITS);
  }

  static String code(byte[] secret, long step, int digits) {
    byte[] hash = hmac(secret, step);
    int offset = hash[hash.length - 1] & 0xF;
    int number = ByteBuffer.wrap(hash).getInt(offset) & Integer.MAX_VALUE;
    return ("%0" + digits + "d").formatted(number % (int) Math.pow(10, digits));
  }

  private static byte[] hmac(byte[] secret, long step) {
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(secret, "HmacSHA1"));
      return mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /**
   * The step whose code this is: the present one, or for a clock that is a little wrong the one
   * before or after it. Steps up to the last one used don't count, so a code works once.
   */
  static OptionalLong match(byte[] secret, String typed, Instant now, long lastUsed) {
    byte[] given = typed.getBytes(StandardCharsets.UTF_8);
    return LongStream.rangeClosed(step(now) - 1, step(now) + 1)
        .filter(step -> step > lastUsed)
        .filter(step ->
            MessageDigest.isEqual(
                code(secret, step, DIGITS).getBytes(StandardCharsets.UTF_8), given))
        .findFirst();
  }
}
