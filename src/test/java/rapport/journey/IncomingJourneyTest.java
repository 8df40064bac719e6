package rapport.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Role;
import rapport.world.RapportTest;
import rapport.world.World;

/** Two people on one number: who it was is said by a key, and by another if that was wrong. */
@RapportTest
class IncomingJourneyTest {
  @Autowired World world;

  @Test
  void aDigitSaysWhoItWasAndAnotherThatItWasNot() {
    String phone = "+7903%07d".formatted(Math.floorMod(UUID.randomUUID().hashCode(), 10_000_000));
    contact("Аня Авдеева", phone);
    contact("Боря Яковлева", phone);
    String id =
        world
            .api(Role.HEAD)
            .post("/incoming", Map.of("channel", "call", "addresses", List.of(phone)))
            .json()
            .path("id")
            .asString();
    try (Visit visit = new Visit(world.address(), Visit.DESKTOP)) {
      visit.signIn(world.user(Role.HEAD).email(), world.password());
      visit.go("/incoming/" + id);
      assertThat(visit.page.locator("[data-key='1']")).containsText("Аня Авдеева");
      visit.page.locator("h1").click();
      visit.page.keyboard().press("2");
      visit.see("Was it somebody else?");
      assertThat(visit.page.locator("[data-key='1']")).containsText("Аня Авдеева");
      visit.page.keyboard().press("1");
      assertThat(visit.page.locator("[data-key='1']")).containsText("Боря Яковлева");
      visit.wentWell();
    }
    try (Visit visit = new Visit(world.address(), Visit.PHONE)) {
      visit.signIn(world.user(Role.HEAD).email(), world.password());
      visit.go("/incoming/" + id);
      visit.fits();
    }
  }

  private void contact(String name, String phone) {
    String[] parts = name.split(" ");
    world
        .api(Role.HEAD)
        .post(
            "/contacts",
            Map.of(
                "givenName", parts[0],
                "familyName", parts[1],
                "contactPoints", List.of(Map.of("kind", "phone", "value", phone))));
  }
}
