package rapport.access.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import rapport.access.Account;

/** A colleague whom the provider has recognized. Lives for one request; never in the session. */
final class OidcColleague extends DefaultOidcUser {
  private static final long serialVersionUID = 1L;
  private final transient Account account;

  OidcColleague(OidcUser outside, Account account) {
    super(List.of(), outside.getIdToken(), outside.getUserInfo());
    this.account = account;
  }

  Account account() {
    return account;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
