package rapport.platform;

import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Everything one can set about an installation. Each setting is an environment variable {@code
 * RAPPORT_…} or the property of the same name; docs/operations.md has the table.
 *
 * @param address where Rapport listens
 * @param port 1 to 65535, or 0 for any free one
 * @param data the folder that holds what must survive a restart
 * @param database the external PostgreSQL, or empty for the embedded one
 * @param admin the first administrator
 * @param language of people who have not chosen one: en, ru or uk
 * @param country ISO 3166-1 alpha-2; the country of phone numbers written without one
 * @param zone of the working day
 * @param url the address people type, when it is not the one Rapport listens on
 * @param webhookPrivate webhooks may call addresses of this machine and of private networks
 * @param secretKey what secrets in the database are sealed with; without it a file of the data
 *     folder
 * @param mail how mail leaves, or empty where it doesn't
 * @param oidc the OpenID provider one may sign in with, or empty
 * @param files what may be kept as files, and who scans them
 * @param dev templates are reloaded, the style guide is shown
 * @param guest this process works beside a running Rapport and owns nothing
 */
public record Settings(
    String address,
    int port,
    Path data,
    Optional<ExternalDatabase> database,
    FirstAdmin admin,
    Locale language,
    String country,
    ZoneId zone,
    Optional<URI> url,
    boolean webhookPrivate,
    Optional<String> secretKey,
    Optional<MailSettings> mail,
    Optional<OidcSettings> oidc,
    FileSettings files,
    boolean dev,
    boolean guest) {

  /** A PostgreSQL that somebody else runs. */
  public record ExternalDatabase(String url, String user, String password) {}

  /** Who may sign in first; without a password a strong one is made. */
  public record FirstAdmin(String email, Optional<String> password) {}

  /**
   * Reads all settings.
   *
   * @param properties answers by property name ({@code rapport.db.url}), or null
   * @throws StartRefused naming the setting that makes no sense
   */
  public static Settings read(Function<String, @Nullable String> properties) {
    var given = new GivenSettings(properties);
    Locale language = given.language();
    Optional<URI> url = given.url();
    String country = given.country(language);
    return new Settings(
        given.address(),
        given.port(),
        Path.of(given.text("data").orElse("data")).toAbsolutePath().normalize(),
        given.database(),
        new FirstAdmin(given.adminEmail(), given.secret("admin.password")),
        language,
        country,
        given.zone(country),
        url,
        given.flag("webhook.private"),
        given.secretKey(),
        MailSettings.read(given, url),
        OidcSettings.read(given),
        FileSettings.read(given),
        given.flag("dev"),
        given.flag("guest"));
  }
}
