package rapport.webhooks;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Proves that a delivery comes from Rapport: HMAC-SHA-256 (RFC 2104) with the subscription's secret
 * over the time of sending, a dot and the body. The time is signed too, so that nobody can send an
 * old delivery again.
 */
final class Signature {
  private static final String PREFIX = "whsec_";

  private Signature() {}

  /** A new secret of 256 random bits; its text, in UTF-8, is the key. */
  static String newSecret() {
    byte[] bytes = new byte[32];
    new SecureRandom().nextBytes(bytes);
    return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** Whether it is a secret as it is told, and not as it is kept. */
  static boolean isSecret(String text) {
    return text.startsWith(PREFIX);
  }

  /** The header: the time in seconds and one signature for each secret that counts. */
  static String header(List<String> secrets, Instant at, String body) {
    long time = at.getEpochSecond();
    return secrets.stream()
        .map(secret -> ",v1=" + of(secret, time + "." + body))
        .collect(Collectors.joining("", "t=" + time, ""));
  }

  private static String of(String secret, String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
