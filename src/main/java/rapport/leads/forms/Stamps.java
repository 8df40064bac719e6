package rapport.leads.forms;

import static rapport.leads.db.Tables.WEB_FORM_SECRET;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a form hands out and wants back, so that robots have it harder: a signed stamp that says
 * when it was handed out, and a number the browser must search for. Nobody else is asked, and
 * nothing is kept of who fills it in.
 */
@Component
public class Stamps {
  /** Nobody fills in a form faster. */
  static final Duration SHORTEST = Duration.ofSeconds(3);

  static final Duration LONGEST = Duration.ofHours(12);

  /** So many bits of the hash must be zero; a browser tries some thousand times. */
  public static final int BITS = 12;

  private final DSLContext sql;
  private final Clock clock;
  private volatile @Nullable String secret;

  Stamps(DSLContext sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** What is wrong with what came back. */
  public enum Doubt {
    NONE,
    /** Not ours, of another form, or too old: the form is shown again. */
    OLD,
    /** Came back faster than anybody types. */
    FAST,
    /** The number was not searched for. */
    UNPROVEN
  }

  /** A new stamp for a form: moment, nonce, signature. */
  public String make(String key) {
    String body = clock.instant().getEpochSecond() + "." + UUID.randomUUID();
    return body + "." + signature(key, body);
  }

  /** Whether a stamp was handed out for this form, some time ago, and worked for. */
  public Doubt doubt(String key, String stamp, String proof) {
    String[] parts = stamp.split("\\.");
    if (parts.length != 3
        || !parts[0].matches("\\d{1,12}")
        || !same(signature(key, parts[0] + "." + parts[1]), parts[2])) {
      return Doubt.OLD;
    }
    Duration age =
        Duration.between(Instant.ofEpochSecond(Long.parseLong(parts[0])), clock.instant());
    if (age.compareTo(LONGEST) > 0 || age.isNegative()) {
      return Doubt.OLD;
    }
    if (age.compareTo(SHORTEST) < 0) {
      return Doubt.FAST;
    }
    return proof.length() <= 20 && zeros(hash(stamp + ":" + proof)) >= BITS
        ? Doubt.NONE
        : Doubt.UNPROVEN;
  }

  /** What tells two submissions of the same page apart from one sent twice. */
  static String nonce(String stamp) {
    return stamp.split("\\.")[1];
  }

  static byte[] hash(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }

  static int zeros(byte[] hash) {
    int zeros = 0;
    for (byte one : hash) {
      if (one != 0) {
        return zeros + Integer.numberOfLeadingZeros(one & 0xFF) - 24;
      }
      zeros += 8;
    }
    return zeros;
  }

  private String signature(String key, String body) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      byte[] signed = mac.doFinal((key + "." + body).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(signed, 0, 16);
    } catch (GeneralSecurityException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }

  private static boolean same(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }

  /** The same on all nodes and after a restart. */
  @Transactional
  String secret() {
    String known = secret;
    if (known == null) {
      byte[] random = new byte[32];
      new SecureRandom().nextBytes(random);
      sql.insertInto(WEB_FORM_SECRET)
          .set(WEB_FORM_SECRET.SECRET, HexFormat.of().formatHex(random))
          .onConflictDoNothing()
          .execute();
      known = sql.select(WEB_FORM_SECRET.SECRET).from(WEB_FORM_SECRET).fetchSingle().value1();
      secret = known;
    }
    return known;
  }
}
