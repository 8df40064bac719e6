package rapport.platform;

import java.util.Locale;
import java.util.Optional;

/**
 * The OpenID provider that people may sign in with: {@code RAPPORT_OIDC_…}.
 *
 * @param issuer its address, exactly as it calls itself
 * @param label what the button on the sign-in page calls it
 * @param domain only e-mail addresses of this domain are let in
 * @param role who is unknown is added with this role; empty where only colleagues are let in
 */
public record OidcSettings(
    String issuer,
    String clientId,
    String clientSecret,
    String label,
    Optional<String> domain,
    Optional<String> role) {

  static Optional<OidcSettings> read(GivenSettings given) {
    return given.text("oidc.issuer").map(issuer -> of(issuer, given));
  }

  private static OidcSettings of(String issuer, GivenSettings given) {
    if (!issuer.matches("https?://[^\\s/?#]+[^\\s?#]*")) {
      throw GivenSettings.refused(
          "oidc.issuer", issuer, "It is an address such as https://accounts.example.org.");
    }
    return new OidcSettings(
        issuer,
        needed(given.text("oidc.client.id"), "RAPPORT_OIDC_CLIENT_ID"),
        needed(given.secret("oidc.client.secret"), "RAPPORT_OIDC_CLIENT_SECRET"),
        given.text("oidc.label").orElse("OpenID Connect"),
        given.text("oidc.domain").map(domain -> domain.toLowerCase(Locale.ROOT)),
        given.text("oidc.role").map(role -> role.toLowerCase(Locale.ROOT)));
  }

  private static String needed(Optional<String> value, String variable) {
    return value.orElseThrow(() ->
        new StartRefused(
            variable + " is missing.",
            "With RAPPORT_OIDC_ISSUER it is needed; the provider gives it."));
  }

  /** Without the secret. */
  @Override
  public String toString() {
    return issuer;
  }
}
