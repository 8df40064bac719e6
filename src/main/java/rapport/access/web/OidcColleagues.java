package rapport.access.web;

import java.util.Objects;
import java.util.Optional;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import rapport.access.OutsideIdentities;
import rapport.access.OutsideIdentities.Outsider;
import rapport.access.OutsideIdentities.Recognition;
import rapport.access.Users;
import rapport.kernel.EmailAddress;
import rapport.platform.OidcSettings;

/** Tells which colleague the provider's person is, or refuses with a code of our own. */
final class OidcColleagues implements OAuth2UserService<OidcUserRequest, OidcUser> {
  private final OAuth2UserService<OidcUserRequest, OidcUser> source = new OidcUserService();
  private final OutsideIdentities identities;
  private final Users users;
  private final OidcSettings settings;

  OidcColleagues(OutsideIdentities identities, Users users, OidcSettings settings) {
    this.identities = identities;
    this.users = users;
    this.settings = settings;
  }

  @Override
  public OidcUser loadUser(OidcUserRequest request) {
    OidcUser outside = Objects.requireNonNull(source.loadUser(request));
    return switch (identities.recognize(outsider(outside), settings)) {
      case Recognition.Known known ->
          new OidcColleague(outside, users.account(known.user().id()).orElseThrow());
      case Recognition.Refused refused ->
          throw new OAuth2AuthenticationException(new OAuth2Error(refused.why()));
    };
  }

  private Outsider outsider(OidcUser outside) {
    String email =
        Optional.ofNullable(outside.getEmail())
            .filter(given -> Boolean.TRUE.equals(outside.getEmailVerified()))
            .flatMap(EmailAddress::parse)
            .map(EmailAddress::value)
            .orElse("");
    String name = Optional.ofNullable(outside.getFullName()).orElse("");
    return new Outsider(
        settings.issuer(), Objects.requireNonNull(outside.getSubject()), email, name);
  }
}
