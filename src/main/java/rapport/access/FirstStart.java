package rapport.access;

import java.net.URI;
import java.util.Optional;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import rapport.kernel.Complaint;
import rapport.kernel.Invalid;
import rapport.platform.Settings;
import rapport.platform.StartRefused;

/**
 * Makes the first administrator, and tells whoever started Rapport where it is and how to sign in.
 */
@Component
@Lazy(false)
class FirstStart implements SmartInitializingSingleton {
  private final Users users;
  private final Settings settings;
  private Optional<User> first = Optional.empty();
  private String made = "";

  FirstStart(Users users, Settings settings) {
    this.users = users;
    this.settings = settings;
  }

  /** Before the first request can arrive. */
  @Override
  public void afterSingletonsInstantiated() {
    made = settings.admin().password().isPresent() ? "" : StrongPassword.make();
    first = begin(settings.admin().password().orElse(made));
  }

  @EventListener
  void welcome(ApplicationReadyEvent ready) {
    if (ready.getApplicationContext() instanceof WebServerApplicationContext web
        && web.getWebServer() != null) {
      System.out.println(message(web.getWebServer().getPort()));
    }
  }

  private Optional<User> begin(String password) {
    try {
      return users.begin(
          new NewUser(
              settings.admin().email(),
              "Administrator",
              Role.ADMINISTRATOR,
              password,
              settings.language().getLanguage(),
              settings.zone().getId()));
    } catch (Invalid invalid) {
      throw new StartRefused(
          wrong(invalid.complaints().getFirst()),
          "A password has at least ten characters and at most 72 bytes, an address a domain.",
          invalid);
    }
  }

  private static String wrong(Complaint complaint) {
    return switch (complaint.code()) {
      case "tooShort" -> "RAPPORT_ADMIN_PASSWORD is too short.";
      case "passwordTooLong" -> "RAPPORT_ADMIN_PASSWORD is too long.";
      default -> "RAPPORT_ADMIN_EMAIL is not an e-mail address.";
    };
  }

  /** Listening everywhere is no address that a browser could open. */
  private String host() {
    return switch (settings.address()) {
      case "0.0.0.0", "::" -> "localhost";
      default -> settings.address();
    };
  }

  String message(int port) {
    String address = settings.url().map(URI::toString).orElse("http://" + host() + ":" + port);
    String how =
        first
            .map(user ->
                made.isEmpty()
                    ? "Sign in as " + user.email() + " with the password you set."
                    : "Sign in as "
                        + user.email()
                        + " with the password "
                        + made
                        + " (shown only this once).")
            .orElse("Sign in with your e-mail and password.");
    return "%n  Rapport is ready: %s%n  %s%n".formatted(address, how);
  }
}
