package rapport.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Role;
import rapport.access.User;
import rapport.contacts.ContactDraft;
import rapport.contacts.Contacts;
import rapport.interactions.Direction;
import rapport.interactions.Interactions;
import rapport.interactions.Method;
import rapport.interactions.Plan;
import rapport.interactions.Topic;
import rapport.kernel.PersonName;
import rapport.world.Pages;
import rapport.world.RapportTest;
import rapport.world.World;

@RapportTest
class FeedTest {
  private static final Pattern ADDRESS = Pattern.compile("http[^<\"]*/calendar/feed/[^<\"]*\\.ics");
  private static final Instant SOON =
      Instant.now().plus(2, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);

  @Autowired World world;
  @Autowired Contacts contacts;
  @Autowired Interactions interactions;
  private final HttpClient http = HttpClient.newHttpClient();
  private User owner;

  @BeforeEach
  void hire() {
    owner = world.hire(Role.MANAGER, null);
  }

  private UUID plan(String subject) {
    UUID client =
        contacts.add(
            new ContactDraft(
                new PersonName("Ирина", "", "Подписова"), "", "", List.of(), null, "", null, "RU"),
            world.act(owner));
    return interactions.plan(
        new Topic(Method.CALL, Direction.OUTBOUND, List.of(client), "", subject, "", null, null),
        new Plan(SOON, 45, false),
        world.act(owner));
  }

  private String open(Pages pages, boolean names) {
    pages.get("/settings/calendar");
    Matcher found =
        ADDRESS.matcher(
            pages
                .post("/settings/calendar/feed", names ? Map.of("names", "true") : Map.of())
                .body());
    assertThat(found.find()).isTrue();
    return found.group();
  }

  private HttpResponse<String> get(String address, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address));
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return http.send(request.build(), BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void whatIsPlannedIsReadAtTheSecretAddressWithoutSigningIn() {
    UUID id =
        plan(
            "Длинная тема; с запятыми, \"кавычками\" и ещё многими словами, чтобы строка перенеслась");
    HttpResponse<String> feed = get(open(world.pages(owner), true));
    assertThat(feed.statusCode()).isEqualTo(200);
    assertThat(feed.headers().firstValue("Content-Type").orElseThrow())
        .isEqualTo("text/calendar;charset=UTF-8");
    assertThat(feed.body()).contains("REFRESH-INTERVAL;VALUE=DURATION:PT1H");
    assertThat(Arrays.asList(feed.body().split("\r\n")))
        .as("lines are folded at 75 octets (RFC 5545, 3.1)")
        .allMatch(line -> line.getBytes(java.nio.charset.StandardCharsets.UTF_8).length <= 75);
    ICalendar read = Biweekly.parse(feed.body()).first();
    assertThat(read.validate(ICalVersion.V2_0).isEmpty())
        .as("" + read.validate(ICalVersion.V2_0))
        .isTrue();
    var event = read.getEvents().getFirst();
    assertThat(event.getUid().getValue()).isEqualTo(id + "@rapport");
    assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(SOON);
    assertThat(event.getSummary().getValue()).contains("с запятыми").contains("Подписова");
    assertThat(feed.body()).contains("DTSTART:").doesNotContain("TZID");
  }

  @Test
  void onlyBusyTellsNothingOfClients() {
    plan("Тайная тема");
    String body = get(open(world.pages(owner), false)).body();
    assertThat(body).contains("SUMMARY:Busy").doesNotContain("Тайная").doesNotContain("Подписова");
  }

  @Test
  void whatDidNotChangeIsNotSentAgainAndWhatDidIs() {
    UUID id = plan("Дважды");
    String address = open(world.pages(owner), true);
    String tag = get(address).headers().firstValue("ETag").orElseThrow();
    assertThat(get(address, "If-None-Match", tag).statusCode()).isEqualTo(304);
    interactions.move(id, SOON.plusSeconds(3600), world.act(owner));
    HttpResponse<String> changed = get(address, "If-None-Match", tag);
    assertThat(changed.statusCode()).isEqualTo(200);
    assertThat(changed.body()).contains("SEQUENCE:1");
  }

  @Test
  void aNewAddressEndsTheOldOneAndARevokedOneOpensNothing() {
    Pages pages = world.pages(owner);
    String first = open(pages, true);
    String second = open(pages, true);
    assertThat(get(first).statusCode()).isEqualTo(404);
    assertThat(get(second).statusCode()).isEqualTo(200);
    assertThat(pages.get("/settings/calendar").body())
        .as("shown once")
        .doesNotContain(second.substring(second.lastIndexOf('/') + 1))
        .contains("last used");
    pages.post("/settings/calendar/feed/revocation", Map.of());
    assertThat(get(second).statusCode()).isEqualTo(404);
    assertThat(get(world.address() + "/calendar/feed/invented.ics").statusCode()).isEqualTo(404);
  }
}
