package rapport.platform;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import rapport.kernel.PhoneNumber;
import rapport.platform.Settings.ExternalDatabase;

/** The settings as they were typed, turned into what they mean; blank counts as not set. */
record GivenSettings(Function<String, @Nullable String> properties) {
  private static final Set<String> LANGUAGES = Set.of("en", "ru", "uk");
  private static final Map<String, String> CAPITAL_ZONES =
      Map.of("RU", "Europe/Moscow", "UA", "Europe/Kyiv", "BY", "Europe/Minsk", "KZ", "Asia/Almaty");

  private static final int SHORTEST_KEY = 32;

  Optional<String> text(String name) {
    return secret(name).map(String::strip);
  }

  /** A text that is taken as it is: a password may begin or end with a space. */
  Optional<String> secret(String name) {
    return Optional.ofNullable(properties.apply("rapport." + name))
        .filter(value -> !value.isBlank());
  }

  boolean flag(String name) {
    String value = text(name).orElse("false").toLowerCase(Locale.ROOT);
    return switch (value) {
      case "true", "1", "yes", "on" -> true;
      case "false", "0", "no", "off" -> false;
      default -> throw refused(name, value, "It is true or false.");
    };
  }

  String address() {
    String value = text("address").orElse("127.0.0.1");
    try {
      InetAddress.getByName(value);
      return value;
    } catch (UnknownHostException e) {
      throw refused("address", value, "It is an address of this machine, or 0.0.0.0 for all.");
    }
  }

  int port() {
    String value = text("port").orElse("8080");
    try {
      int port = Integer.parseInt(value);
      if (port >= 0 && port <= 65535) {
        return port;
      }
    } catch (NumberFormatException e) {
      throw refused("port", value, "It is a number from 1 to 65535.");
    }
    throw refused("port", value, "It is a number from 1 to 65535.");
  }

  Locale language() {
    String value = text("language").orElse("en").toLowerCase(Locale.ROOT);
    if (!LANGUAGES.contains(value)) {
      throw refused("language", value, "It is en, ru or uk.");
    }
    return Locale.forLanguageTag(value);
  }

  String country(Locale language) {
    String usual = language.getLanguage().equals("uk") ? "UA" : "RU";
    String value = text("country").orElse(usual).toUpperCase(Locale.ROOT);
    if (!PhoneNumber.knowsCountry(value)) {
      throw refused("country", value, "It is two letters of ISO 3166, for example RU or UA.");
    }
    return value;
  }

  ZoneId zone(String country) {
    String usual = CAPITAL_ZONES.getOrDefault(country, ZoneId.systemDefault().getId());
    String value = text("zone").orElse(usual);
    try {
      return ZoneId.of(value);
    } catch (DateTimeException e) {
      throw refused("zone", value, "It is a time zone such as Europe/Moscow.");
    }
  }

  String adminEmail() {
    String value = text("admin.email").orElse("admin@rapport.local");
    if (!value.matches("[^@\\s]+@[^@\\s]+")) {
      throw refused("admin.email", value, "It is an e-mail address.");
    }
    return value;
  }

  Optional<ExternalDatabase> database() {
    return text("db.url").map(this::external);
  }

  private ExternalDatabase external(String url) {
    if (!url.startsWith("jdbc:postgresql:")) {
      // not repeated: people put passwords into such addresses
      throw new StartRefused(
          "RAPPORT_DB_URL is not the address of a PostgreSQL database.",
          "It begins with jdbc:postgresql: as in jdbc:postgresql://host:5432/rapport.");
    }
    String user = text("db.user").orElse("rapport");
    return new ExternalDatabase(url, user, secret("db.password").orElse(""));
  }

  Optional<String> secretKey() {
    Optional<String> key = text("secret.key");
    if (key.filter(given -> given.length() < SHORTEST_KEY).isPresent()) {
      throw new StartRefused(
          "RAPPORT_SECRET_KEY is too short.",
          "It has at least 32 random characters: openssl rand -base64 32 makes one.");
    }
    return key;
  }

  Optional<URI> url() {
    return text("url").map(this::webAddress);
  }

  private URI webAddress(String value) {
    String rule = "It is the address people type, such as https://crm.example.org.";
    if (!value.matches("https?://[^\\s/]+\\S*")) {
      throw refused("url", value, rule);
    }
    try {
      return URI.create(value);
    } catch (IllegalArgumentException e) {
      throw refused("url", value, rule);
    }
  }

  static StartRefused refused(String name, String value, String rule) {
    String variable = "RAPPORT_" + name.replace('.', '_').toUpperCase(Locale.ROOT);
    return new StartRefused("%s is \"%s\".".formatted(variable, value), rule);
  }
}
