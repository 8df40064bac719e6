package rapport.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Role;
import rapport.world.Answer;
import rapport.world.LiveBrowser;
import rapport.world.Pages;
import rapport.world.RapportTest;
import rapport.world.TestDatabase;
import rapport.world.World;

/**
 * A flood of real requests while the database can't answer any: the excess is turned away, the rest
 * is served, and all is well again at once.
 */
@RapportTest
class AdmissionTest {
  private static final int PLACES = 12;
  private static final int FLOOD = 400;

  private final HttpClient http = HttpClient.newHttpClient();
  @Autowired World world;

  @Test
  void theExcessIsTurnedAwayTheRestIsServedAndAllIsWellAgainAtOnce() throws Exception {
    List<CompletableFuture<HttpResponse<String>>> flood = new ArrayList<>();
    Pages pages = world.pages(Role.MANAGER);
    try (Connection lock = locked()) {
      for (int i = 0; i < FLOOD; i++) {
        flood.add(send("/api/v1/contacts?limit=1", request -> {}));
      }
      // all but those who are in are told so while the database still answers nobody
      int refused = FLOOD - PLACES;
      for (int i = 0; i < 600 && done(flood) < refused; i++) {
        Thread.sleep(50);
      }
      assertThat(done(flood)).isEqualTo(refused);

      // what needs no place is served meanwhile
      assertThat(send("/actuator/health", request -> {}).get().statusCode()).isEqualTo(200);
      assertThat(send("/app/app.css", request -> {}).get().statusCode()).isEqualTo(200);
      lock.rollback();
    }
    List<HttpResponse<String>> answers = flood.stream().map(CompletableFuture::join).toList();
    assertThat(answers).filteredOn(one -> one.statusCode() == 200).hasSize(PLACES);
    assertThat(answers)
        .filteredOn(one -> one.statusCode() != 200)
        .hasSize(FLOOD - PLACES)
        .allSatisfy(one -> {
          assertThat(one.statusCode()).isEqualTo(503);
          assertThat(one.headers().firstValue("Retry-After"))
              .hasValueSatisfying(wait -> assertThat(wait).matches("[123]"));
          assertThat(one.headers().firstValue("Content-Type")).contains("application/problem+json");
          assertThat(one.body()).contains("\"code\":\"busy\"");
        });
    for (int i = 0; i < 20; i++) {
      assertThat(pages.get("/contacts").status()).isEqualTo(200);
    }
  }

  @Test
  void everybodyIsToldInTheirWayAndNothingTypedIsLost() throws Exception {
    Pages pages = world.pages(Role.MANAGER);
    try (Connection lock = locked()) {
      List<CompletableFuture<HttpResponse<String>>> crowd = new ArrayList<>();
      for (int i = 0; i < PLACES; i++) {
        crowd.add(send("/api/v1/contacts?limit=1", request -> {}));
      }
      awaitWaiters();

      HttpResponse<String> page =
          send(
                  "/contacts?q=a&b=%22",
                  request -> request.header("Accept", "text/html").header("Accept-Language", "uk"))
              .get();
      assertThat(page.statusCode()).isEqualTo(503);
      assertThat(page.body())
          .contains("<html lang=\"uk\"", "http-equiv=\"refresh\"", "/contacts?q=a&amp;b=%22");

      HttpResponse<String> form =
          send(
                  "/notes?x=1",
                  request ->
                      request
                          .header("Accept", "text/html")
                          .header("Content-Type", "application/x-www-form-urlencoded")
                          .POST(BodyPublishers.ofString("body=two%0Alines+%22%3C&_csrf=abc")))
              .get();
      assertThat(form.statusCode()).isEqualTo(503);
      assertThat(form.body())
          .contains(
              "action=\"/notes\"", "name=\"body\" value=\"two\nlines &#34;&lt;\"", "value=\"abc\"")
          .doesNotContain("http-equiv");

      HttpResponse<String> secret =
          send(
                  "/sign-in",
                  request ->
                      request
                          .header("Accept", "text/html")
                          .header("Content-Type", "application/x-www-form-urlencoded")
                          .POST(BodyPublishers.ofString("email=a&password=hush")))
              .get();
      assertThat(secret.body()).doesNotContain("hush", "<form");

      Answer fragment = pages.htmx("/notes", Map.of("body", "kept"));
      assertThat(fragment.status()).isEqualTo(503);
      assertThat(fragment.body()).isEmpty();
      assertThat(fragment.response().headers().firstValue("HX-Reswap")).contains("none");
      assertThat(fragment.response().headers().firstValue("HX-Trigger"))
          .hasValueSatisfying(toast -> assertThat(toast).contains("\"toast\""));

      HttpResponse<String> stream =
          send("/live?at=x", request -> request.header("Accept", "text/event-stream")).get();
      assertThat(stream.statusCode()).isEqualTo(503);
      assertThat(stream.body()).isEmpty();
      lock.rollback();
      crowd.forEach(one -> assertThat(one.join().statusCode()).isEqualTo(200));
    }
  }

  @Test
  void streamsOfLiveUpdatesTakeNoPlaces() {
    Pages pages = world.pages(Role.MANAGER);
    List<LiveBrowser> listening = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      Pages one = world.pages(Role.SUPPORT);
      for (int stream = 0; stream < 5; stream++) {
        listening.add(one.listen("aaaaaaaaaaaaaa%d%d~looking~0~".formatted(i, stream)));
      }
    }
    assertThat(listening).hasSizeGreaterThan(PLACES);
    assertThat(pages.get("/contacts").status()).isEqualTo(200);
    listening.forEach(LiveBrowser::close);
  }

  /** Nobody reads a contact until it is rolled back. */
  private static Connection locked() throws Exception {
    Connection connection = TestDatabase.shared().connect();
    connection.setAutoCommit(false);
    try (var statement = connection.createStatement()) {
      statement.execute("lock table contact in access exclusive mode");
    }
    return connection;
  }

  /** Until all places are taken by requests that wait for the lock. */
  private static void awaitWaiters() throws Exception {
    try (Connection connection = TestDatabase.shared().connect();
        var statement = connection.createStatement()) {
      for (int i = 0; i < 600; i++) {
        try (var row =
            statement.executeQuery(
                "select count(*) from pg_locks where not granted and relation ="
                    + " 'contact'::regclass")) {
          row.next();
          if (row.getInt(1) >= PLACES) {
            return;
          }
        }
        Thread.sleep(50);
      }
    }
    throw new AssertionError("they are not in");
  }

  private static long done(List<? extends CompletableFuture<?>> all) {
    return all.stream().filter(CompletableFuture::isDone).count();
  }

  private CompletableFuture<HttpResponse<String>> send(
      String path, Consumer<HttpRequest.Builder> more) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(world.address() + path));
    if (path.startsWith("/api/")) {
      request.header("Authorization", "Bearer " + world.token(Role.MANAGER));
    }
    more.accept(request);
    return http.sendAsync(request.build(), BodyHandlers.ofString());
  }
}
