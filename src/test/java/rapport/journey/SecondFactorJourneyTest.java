package rapport.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Users;
import rapport.world.Authenticator;
import rapport.world.MovableClock;
import rapport.world.Newcomer;
import rapport.world.RapportTest;
import rapport.world.World;

/** Setting up the second factor on the profile and signing in with it, in a real browser. */
@RapportTest
@Tag("browser")
class SecondFactorJourneyTest {
  @Autowired World world;
  @Autowired Users users;
  @Autowired MovableClock clock;

  @AfterEach
  void present() {
    clock.reset();
  }

  @Test
  void sheSetsItUpAndSignsInWithACodeOnHerPhone() {
    Newcomer person = Newcomer.hired(world, users);
    Authenticator app;
    try (Visit visit = new Visit(world.address(), Visit.DESKTOP)) {
      visit.signIn(person.user().email(), world.password());
      visit.go("/settings/profile");
      visit.page.click("a[href='/settings/profile/second-factor']");
      assertThat(visit.page.locator("svg.qr")).isVisible();
      app = Authenticator.typing(visit.page.locator("code.secret").textContent(), clock);
      visit.page.fill("[name=code]", app.code());
      visit.page.click("main form .btn-primary");
      assertThat(visit.page.locator(".recovery li")).hasCount(10);
      visit.go("/settings/profile");
      assertThat(visit.page.locator("#sessions li")).hasCount(1);
      visit.wentWell();
    }
    clock.walk(Duration.ofSeconds(31));
    try (Visit phone = new Visit(world.address(), Visit.PHONE)) {
      phone.go("/sign-in");
      phone.page.fill("[name=email]", person.user().email());
      phone.page.fill("[name=password]", world.password());
      phone.page.click("form.signin button.btn-primary");
      phone.page.waitForURL("**/sign-in/code");
      phone.fits();
      phone.page.fill("[name=code]", app.code());
      phone.page.click("form.signin button.btn-primary");
      phone.page.waitForURL(url -> !url.contains("/sign-in"));
      for (String path : new String[] {"/settings/profile", "/settings/profile/second-factor"}) {
        phone.go(path);
        phone.fits();
      }
      phone.wentWell();
    }
  }
}
