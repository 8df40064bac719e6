package rapport.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Component;
import rapport.access.OutsideIdentities;
import rapport.access.Right;
import rapport.access.Roles;
import rapport.access.Users;
import rapport.platform.OidcSettings;
import rapport.platform.Settings;
import rapport.platform.StartRefused;

/**
 * Signing in with an OpenID provider (OpenID Connect Core 1.0: authorization code, with PKCE, state
 * and nonce), where the settings name one. Its tokens are looked at once and forgotten.
 */
@Component
class OidcSignIn {
  /** Below it stands the provider's id; so the way back must lie elsewhere. */
  private static final String BEGIN = "/sign-in/with";

  private static final String BACK = "/sign-in/oidc/callback";

  private static final Logger LOG = LoggerFactory.getLogger(OidcSignIn.class);
  private static final Set<String> TOLD =
      Set.of("unverified", "domain", "unknown", "left", "other");

  private final Settings settings;
  private final Users users;
  private final Roles roles;
  private final OutsideIdentities identities;

  OidcSignIn(Settings settings, Users users, Roles roles, OutsideIdentities identities) {
    this.settings = settings;
    this.users = users;
    this.roles = roles;
    this.identities = identities;
  }

  /**
   * Adds it to what a chain of filters offers; without a provider no class of it is even loaded.
   */
  void offer(HttpSecurity http, SessionSecurity sessions, RequestCache asked) {
    settings.oidc().ifPresent(provider -> offer(http, provider, sessions, asked));
  }

  private void offer(
      HttpSecurity http, OidcSettings provider, SessionSecurity sessions, RequestCache asked) {
    checkRole(provider);
    SavedRequestAwareAuthenticationSuccessHandler welcome =
        new SavedRequestAwareAuthenticationSuccessHandler();
    welcome.setRequestCache(asked);
    http.oauth2Login(login ->
        login
            .loginPage("/sign-in")
            .clientRegistrationRepository(new OidcProvider(provider, settings.url()))
            .authorizedClientRepository(new Forgetful())
            .authorizationEndpoint(begin -> begin.baseUri(BEGIN))
            .redirectionEndpoint(end -> end.baseUri(BACK))
            .tokenEndpoint(token -> token.accessTokenResponseClient(OidcTokens.client()))
            .userInfoEndpoint(
                person -> person.oidcUserService(new OidcColleagues(identities, users, provider)))
            .securityContextRepository(sessions)
            .successHandler(welcome)
            .failureHandler(OidcSignIn::failed)
            .addObjectPostProcessor(new ToldAtOnce()));
  }

  /** Newcomers get no power over people. */
  private void checkRole(OidcSettings provider) {
    provider
        .role()
        .filter(code -> roles.find(code).filter(role -> !role.allows(Right.ADMINISTER)).isEmpty())
        .ifPresent(code -> {
          throw new StartRefused(
              "RAPPORT_OIDC_ROLE is \"" + code + "\".",
              "It is the code of a role that newcomers get, such as manager; it exists and is no administrator's.");
        });
  }

  /** Leads back to the sign-in page with a code of ours; the page says it in words. */
  private static void failed(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
      throws IOException {
    response.sendRedirect("/sign-in?problem=" + problem(failure));
  }

  private static String problem(AuthenticationException failure) {
    if (failure.getCause() instanceof OidcProvider.Unreachable unreachable) {
      LOG.warn("OpenID provider: {}", unreachable.getMessage());
      return "down";
    }
    String code =
        failure instanceof OAuth2AuthenticationException refused
            ? refused.getError().getErrorCode()
            : "";
    if (TOLD.contains(code)) {
      return code;
    }
    if (code.equals("access_denied")) {
      return "denied";
    }
    LOG.warn(
        "OpenID provider: signing in failed: {}", code.isEmpty() ? failure.getMessage() : code);
    return "failed";
  }

  /** A provider that is down is said on the sign-in page, and not by an error page. */
  private static final class ToldAtOnce
      implements ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> {
    @Override
    public <O extends OAuth2AuthorizationRequestRedirectFilter> O postProcess(O filter) {
      filter.setAuthenticationFailureHandler(OidcSignIn::failed);
      return filter;
    }
  }

  /** Rapport asks the provider who somebody is and nothing later, so it keeps no tokens of it. */
  private static final class Forgetful implements OAuth2AuthorizedClientRepository {
    @Override
    public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
        String registration, Authentication principal, HttpServletRequest request) {
      return null;
    }

    @Override
    public void saveAuthorizedClient(
        OAuth2AuthorizedClient client,
        Authentication principal,
        HttpServletRequest request,
        HttpServletResponse response) {}

    @Override
    public void removeAuthorizedClient(
        String registration,
        Authentication principal,
        HttpServletRequest request,
        HttpServletResponse response) {}
  }
}
