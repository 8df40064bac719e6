package rapport.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Role;
import rapport.leads.Strangers;
import rapport.world.MovableClock;
import rapport.world.RapportTest;
import rapport.world.World;
import tools.jackson.databind.JsonNode;

/** A form on a page of another origin: a small server on another port is the company's own site. */
@RapportTest
class EmbeddedFormTest {
  @Autowired World world;
  @Autowired MovableClock clock;

  private HttpServer site;
  private String origin;
  private volatile String body = "";

  @BeforeEach
  void openSite() throws IOException {
    site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    site.createContext(
        "/",
        exchange -> {
          byte[] page =
              ("<!doctype html><meta charset=utf-8><title>Shop</title><h1>Shop</h1>" + body)
                  .getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().set("Content-Type", "text/html");
          exchange.sendResponseHeaders(200, page.length);
          exchange.getResponseBody().write(page);
          exchange.close();
        });
    site.start();
    origin = "http://127.0.0.1:" + site.getAddress().getPort();
  }

  @AfterEach
  void closeSite() {
    site.stop(0);
    clock.reset();
  }

  @Test
  void theScriptPutsTheFormIntoThePageAndWhereTheVisitorCameFromIsSeenOnTheLead() {
    String path = form(Map.of("sites", origin, "consent", "You may call me"));
    body = "<script src='" + world.address() + path + "/embed.js' async></script>";
    String family = "Vstroen" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    try (Visit visit = new Visit(origin, Visit.PHONE)) {
      visit.go("/shop?utm_source=mail&utm_campaign=spring");
      FrameLocator frame = visit.page.frameLocator("iframe");
      frame.locator("[name=name]").fill("Anna " + family);
      frame.locator("[name=phone]").fill("+7 999 123-45-67");
      frame.locator("[name=message]").fill("Sand, please");
      frame.locator("[name=consent]").check();
      Locator iframe = visit.page.locator("iframe");
      Assertions.assertThat(iframe.boundingBox().height)
          .as("the frame is as high as its form")
          .isBetween(400.0, 900.0);
      wait(frame);
      frame.locator("button.btn-primary").click();
      assertThat(frame.locator("[role=status]")).containsText("Thanks a lot");
      visit.fits();
      visit.wentWell();
    }
    JsonNode lead = world.api(Role.HEAD).get("/leads?q=" + family).json().at("/items/0");
    Assertions.assertThat(lead.at("/utm/utm_source").asString()).isEqualTo("mail");
    Assertions.assertThat(lead.at("/utm/utm_campaign").asString()).isEqualTo("spring");
    Assertions.assertThat(lead.path("campaign").asString()).isEqualTo("spring");
    Assertions.assertThat(lead.path("referrer").asString()).startsWith(origin);
    String page = world.pages(Role.HEAD).get("/leads/" + lead.path("id").asString()).body();
    Assertions.assertThat(page).contains("utm_source", "mail", origin, "You may call me");
  }

  @Test
  void afterwardsThePageAroundTheFrameGoesOn() {
    String path = form(Map.of("redirect", origin + "/thanks"));
    body = "<script src='" + world.address() + path + "/embed.js' async></script>";
    try (Visit visit = new Visit(origin, Visit.DESKTOP)) {
      visit.go("/shop");
      FrameLocator frame = visit.page.frameLocator("iframe");
      frame.locator("[name=name]").fill("Boris Onward");
      frame.locator("[name=phone]").fill("+7 999 123-45-68");
      wait(frame);
      frame.locator("button.btn-primary").click();
      visit.page.waitForURL(origin + "/thanks");
    }
  }

  @Test
  void otherSitesMayNotFrameTheFormAndNobodyAnyOtherPage() {
    String path = form(Map.of("sites", "https://example.org"));
    try (Visit visit = new Visit(origin, Visit.DESKTOP)) {
      for (String framed : new String[] {path, "/sign-in"}) {
        body = "<iframe src='" + world.address() + framed + "'></iframe>";
        visit.go("/shop");
        visit.page.waitForTimeout(500);
        assertThat(visit.page.frameLocator("iframe").locator("form")).hasCount(0);
      }
      String answer =
          (String)
              visit.page.evaluate(
                  "path => fetch(path).then(() => 'read', () => 'refused')",
                  world.address() + path);
      Assertions.assertThat(answer).as("scripts of other sites read nothing").isEqualTo("refused");
    }
  }

  /** The number is found, and nobody types that fast. */
  private void wait(FrameLocator frame) {
    assertThat(frame.locator("[name=proof]")).not().hasValue("");
    clock.walk(java.time.Duration.ofSeconds(10));
  }

  private String form(Map<String, String> more) {
    clock.walk(java.time.Duration.ofMinutes(2));
    return new Strangers(world, clock).form(more);
  }
}
