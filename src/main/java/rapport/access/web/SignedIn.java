package rapport.access.web;

import java.util.Collection;
import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;
import rapport.access.Account;
import rapport.access.User;

/** A user as Spring Security sees one. The hash is there only while somebody is signing in. */
record SignedIn(User user, String passwordHash) implements UserDetails {
  Account account() {
    return new Account(user, passwordHash);
  }

  @Override
  public Collection<? extends GrantedAuthority> getAuthorities() {
    return List.of();
  }

  @Override
  public String getPassword() {
    return passwordHash;
  }

  @Override
  public String getUsername() {
    return user.email();
  }

  @Override
  public boolean isEnabled() {
    return user.active();
  }

  @Override
  public String toString() {
    return user.email();
  }
}
