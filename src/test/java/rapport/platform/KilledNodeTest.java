package rapport.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import rapport.world.Answer;
import rapport.world.NodeProcess;
import rapport.world.Pages;
import rapport.world.TestDatabase;

/**
 * Two nodes on one database under load, of which one is killed while it does a job: what was
 * answered is there, what was in its hands is there once after it was asked for again, and the job
 * goes on at the other, nothing of it twice.
 */
class KilledNodeTest {
  private static final int ROWS = 8_000;
  private static final int WRITERS = 6;
  private static final Pattern TOKEN = Pattern.compile("rap_[A-Za-z0-9_-]{20,}");

  private final TestDatabase database = TestDatabase.fresh();
  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
  private final Set<String> confirmed = ConcurrentHashMap.newKeySet();
  private final Set<String> inHands = ConcurrentHashMap.newKeySet();
  private final AtomicInteger strange = new AtomicInteger();
  private final AtomicBoolean enough = new AtomicBoolean();
  private String token = "";

  @AfterEach
  void drop() {
    http.shutdownNow();
    database.drop();
  }

  @Test
  void whatOneNodeLeavesWhenKilledTheOtherDoesAndNothingTwice() throws Exception {
    try (NodeProcess first = NodeProcess.begin(database, "node-first").await();
        NodeProcess second = NodeProcess.begin(database, "node-second").await()) {
      Pages pages = first.pages();
      token = token(pages);
      List<Thread> writers = write(List.of(first.address(), second.address()));
      String path = bring(pages);
      await("select coalesce(max(done), 0) from import_file", 1_500, 60);

      boolean firstWorks =
          text("select picked_by from scheduled_tasks where picked and task_name = 'import-run'")
              .equals("node-first");
      NodeProcess working = firstWorks ? first : second;
      NodeProcess other = firstWorks ? second : first;
      assertThat(working.kill()).isEqualTo(128 + 9);
      int done = number("select done from import_file");
      int answered = confirmed.size();
      assertThat(done).isLessThan(ROWS);

      await("select done from import_file", ROWS, 120);
      await("select count(*) from import_file where status = 'done'", 1, 20);
      enough.set(true);
      for (Thread writer : writers) {
        writer.join();
      }
      assertThat(confirmed.size()).as("people worked on").isGreaterThan(answered);
      everyRequestIsThereOnce();
      everyRowIsThereOnce();
      assertThat(other.pages().get(path).status()).isEqualTo(200);
      assertThat(
              number(
                  "select count(*) from scheduled_tasks where picked and picked_by = '"
                      + (firstWorks ? "node-first" : "node-second")
                      + "'"))
          .isZero();
    }
  }

  private void everyRequestIsThereOnce() throws SQLException {
    assertThat(strange).as("answers that are neither yes nor try again").hasValue(0);
    List<String> kept = texts("select family_name from contact where family_name like 'Writer %'");
    assertThat(kept).doesNotHaveDuplicates().containsAll(confirmed);
    assertThat(inHands)
        .hasSizeLessThanOrEqualTo(WRITERS)
        .containsAll(kept.stream().filter(name -> !confirmed.contains(name)).toList());
  }

  private void everyRowIsThereOnce() throws SQLException {
    assertThat(number("select created from import_file")).isEqualTo(ROWS);
    assertThat(number("select count(*) from contact where family_name like 'Неубитов%'"))
        .isEqualTo(ROWS);
    assertThat(
            number(
                "select count(distinct family_name) from contact where family_name like"
                    + " 'Неубитов%'"))
        .isEqualTo(ROWS);
  }

  /** Each adds one contact after another, at one node and the other in turn. */
  private List<Thread> write(List<String> addresses) {
    List<Thread> writers = new ArrayList<>();
    for (int i = 0; i < WRITERS; i++) {
      int writer = i;
      writers.add(
          Thread.ofVirtual()
              .start(() -> {
                for (int n = 0; !enough.get(); n++) {
                  add("Writer %d-%d".formatted(writer, n), addresses, writer + n);
                  pause(100);
                }
              }));
    }
    return writers;
  }

  /** What a node that is gone had in its hands isn't asked for again; the rest is, elsewhere. */
  private void add(String name, List<String> addresses, int turn) {
    for (int attempt = 0; attempt < 50; attempt++) {
      try {
        int status = post(addresses.get((turn + attempt) % addresses.size()), name);
        if (status == 201) {
          confirmed.add(name);
          return;
        }
        if (status != 503) {
          strange.incrementAndGet();
        }
      } catch (ConnectException notSent) {
        // the other one
      } catch (IOException gone) {
        inHands.add(name);
        return;
      }
      pause(100);
    }
    strange.incrementAndGet();
  }

  private int post(String address, String name) throws IOException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address + "/api/v1/contacts"))
            .timeout(Duration.ofSeconds(20))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString("{\"familyName\": \"" + name + "\"}"))
            .build();
    try {
      HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
      return answer.statusCode();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String token(Pages pages) {
    pages.get("/settings/profile");
    Matcher found =
        TOKEN.matcher(pages.post("/settings/profile/tokens", Map.of("name", "writers")).body());
    assertThat(found.find()).isTrue();
    return found.group();
  }

  private static String bring(Pages pages) {
    StringBuilder csv = new StringBuilder("Last name;First name;Mobile phone\n");
    for (int i = 1; i <= ROWS; i++) {
      csv.append("Неубитов%d;Ян;+7 921 %d\n".formatted(i, 1_000_000 + i));
    }
    pages.get("/imports");
    Answer preview =
        pages.upload(
            "/imports",
            "killed.csv",
            csv.toString().getBytes(StandardCharsets.UTF_8),
            Map.of("country", "RU"));
    assertThat(preview.status()).isEqualTo(200);
    String path = preview.response().uri().getPath();
    pages.post(path + "/run", Map.of());
    return path;
  }

  private void await(String query, int least, int seconds) throws Exception {
    for (int i = 0; number(query) < least; i++) {
      assertThat(i).as(query).isLessThan(seconds * 20);
      Thread.sleep(50);
    }
  }

  private static void pause(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private int number(String query) throws SQLException {
    return Integer.parseInt(text(query));
  }

  private String text(String query) throws SQLException {
    try (Connection connection = database.connect();
        ResultSet row = connection.createStatement().executeQuery(query)) {
      return row.next() ? String.valueOf(row.getString(1)) : "";
    }
  }

  private List<String> texts(String query) throws SQLException {
    List<String> found = new ArrayList<>();
    try (Connection connection = database.connect();
        ResultSet row = connection.createStatement().executeQuery(query)) {
      while (row.next()) {
        found.add(row.getString(1));
      }
    }
    return found;
  }
}
