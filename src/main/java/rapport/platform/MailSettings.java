package rapport.platform;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How mail leaves Rapport: {@code RAPPORT_SMTP_URL}, {@code RAPPORT_MAIL_FROM}.
 *
 * @param tls whether the connection begins with TLS (smtps); otherwise STARTTLS is used if offered
 * @param user empty where the server asks for none
 * @param from the sender's address
 */
public record MailSettings(
    String host, int port, boolean tls, String user, String password, String from) {
  private static final List<String> SCHEMES = List.of("smtp", "smtps");

  static Optional<MailSettings> read(GivenSettings given, Optional<URI> url) {
    Optional<String> smtp = given.text("smtp.url");
    if (smtp.isPresent() && url.isEmpty()) {
      throw new StartRefused(
          "RAPPORT_SMTP_URL needs RAPPORT_URL.",
          "Mails carry links, and what a stranger's request calls this server is no address for them.");
    }
    return smtp.map(text -> of(text, given));
  }

  private static MailSettings of(String text, GivenSettings given) {
    URI uri = uri(text);
    boolean tls = "smtps".equals(uri.getScheme());
    String[] account = account(uri.getRawUserInfo());
    int port = uri.getPort() > 0 ? uri.getPort() : tls ? 465 : 587;
    return new MailSettings(
        uri.getHost(), port, tls, account[0], account[1], from(given, account[0]));
  }

  /** Not repeated when refused: it holds a password. */
  private static URI uri(String text) {
    try {
      URI uri = new URI(text);
      if (uri.getHost() != null && SCHEMES.contains(uri.getScheme())) {
        return uri;
      }
    } catch (URISyntaxException unreadable) {
      throw refused(); // its message would repeat the address
    }
    throw refused();
  }

  private static StartRefused refused() {
    return new StartRefused(
        "RAPPORT_SMTP_URL is not the address of a mail server.",
        "It looks like smtp://user:password@mail.example.org:587 or smtps://…:465; special characters are written as in web addresses (%40 for @).");
  }

  private static String[] account(@Nullable String given) {
    String[] parts = given == null ? new String[0] : given.split(":", 2);
    String user = parts.length > 0 ? decoded(parts[0]) : "";
    return new String[] {user, parts.length > 1 ? decoded(parts[1]) : ""};
  }

  private static String decoded(String part) {
    return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  private static String from(GivenSettings given, String user) {
    String from = given.text("mail.from").orElse(user);
    if (!from.matches("[^@\\s]+@[^@\\s]+")) {
      throw GivenSettings.refused(
          "mail.from", from, "It is the e-mail address that mails of Rapport come from.");
    }
    return from;
  }

  /** Without the password. */
  @Override
  public String toString() {
    return host + ":" + port;
  }
}
