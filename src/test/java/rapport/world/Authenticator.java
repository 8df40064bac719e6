package rapport.world;

import java.time.Clock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.codec.binary.Base32;
import rapport.access.Totp;

/** The app on somebody's phone. */
public record Authenticator(byte[] secret, Clock clock) {
  private static final Pattern SECRET = Pattern.compile("<code class=\"secret\">([A-Z2-7 ]+)<");

  /** Reads the key that a page shows for typing. */
  public static Authenticator reading(String page, Clock clock) {
    Matcher found = SECRET.matcher(page);
    if (!found.find()) {
      throw new AssertionError("no key on the page");
    }
    return typing(found.group(1), clock);
  }

  public static Authenticator typing(String key, Clock clock) {
    return new Authenticator(new Base32().decode(key.replace(" ", "")), clock);
  }

  /** What it shows now. */
  public String code() {
    return Totp.code(secret, clock.instant());
  }
}
