package rapport.access.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import rapport.platform.OidcSettings;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one provider of the settings. It is asked what it offers (OpenID Connect Discovery 1.0) when
 * somebody first signs in with it and not before: Rapport starts and works while it is down.
 */
final class OidcProvider implements ClientRegistrationRepository {
  static final String ID = "provider";

  /** How long the provider may take to answer. */
  static final Duration PATIENCE = Duration.ofSeconds(5);

  private static final String DISCOVERY = "/.well-known/openid-configuration";

  /** The provider doesn't answer, or not as one. */
  static final class Unreachable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unreachable(String message, @Nullable Throwable cause) {
      super(message, cause);
    }
  }

  private final OidcSettings settings;
  private final Optional<URI> home;
  private volatile @Nullable ClientRegistration known;

  OidcProvider(OidcSettings settings, Optional<URI> home) {
    this.settings = settings;
    this.home = home;
  }

  @Override
  public @Nullable ClientRegistration findByRegistrationId(String id) {
    if (!id.equals(ID)) {
      return null;
    }
    ClientRegistration found = known;
    if (found == null) {
      found = discover();
      known = found;
    }
    return found;
  }

  private ClientRegistration discover() {
    Map<String, Object> metadata = metadata();
    // a provider that calls itself otherwise is another one (Discovery 1.0, 4.3)
    if (!settings.issuer().equals(metadata.get("issuer"))) {
      throw new Unreachable(
          "The provider calls itself "
              + metadata.get("issuer")
              + ", not as RAPPORT_OIDC_ISSUER says",
          null);
    }
    try {
      return ClientRegistrations.fromOidcConfiguration(metadata)
          .registrationId(ID)
          .clientId(settings.clientId())
          .clientSecret(settings.clientSecret())
          .redirectUri(base() + "/sign-in/oidc/callback")
          .scope(OidcScopes.OPENID, OidcScopes.EMAIL, OidcScopes.PROFILE)
          .clientSettings(ClientRegistration.ClientSettings.builder().requireProofKey(true).build())
          .build();
    } catch (IllegalArgumentException | IllegalStateException unfit) {
      throw new Unreachable("What the provider says of itself makes no sense", unfit);
    }
  }

  private String base() {
    return home.map(uri -> uri.toString().replaceFirst("/+$", "")).orElse("{baseUrl}");
  }

  private Map<String, Object> metadata() {
    URI address = URI.create(settings.issuer().replaceFirst("/$", "") + DISCOVERY);
    HttpRequest request = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
    try (HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
      HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        throw new Unreachable(address + " answers " + answer.statusCode(), null);
      }
      return new JsonMapper().readValue(answer.body(), new TypeReference<>() {});
    } catch (IOException | JacksonException failed) {
      throw new Unreachable(address + " can't be read", failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new Unreachable(address + " was not awaited", interrupted);
    }
  }
}
