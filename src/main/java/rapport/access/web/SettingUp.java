package rapport.access.web;

import gg.jte.Content;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.apache.commons.codec.binary.Base32;
import rapport.access.User;

/**
 * What an authenticator app needs to know.
 *
 * @param qr the same as a drawing, for the phone's camera
 * @param secret in Base32 (RFC 4648), in groups of four, for typing
 */
public record SettingUp(Content qr, String secret) {
  static SettingUp of(User user, byte[] secret) {
    String typed = new Base32().encodeToString(secret).replace("=", "");
    return new SettingUp(
        QrCode.of(address(user.email(), typed)), typed.replaceAll("(.{4})(?!$)", "$1 "));
  }

  /** As all apps read it (the "key URI format" of the first of them). */
  private static String address(String email, String secret) {
    String who = URLEncoder.encode(email, StandardCharsets.UTF_8).replace("+", "%20");
    return "otpauth://totp/Rapport:" + who + "?secret=" + secret + "&issuer=Rapport";
  }
}
