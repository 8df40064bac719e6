package rapport.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import rapport.Rapport;
import rapport.access.Act;
import rapport.access.Tokens;
import rapport.access.User;
import rapport.access.Users;
import rapport.access.Via;
import rapport.platform.Vault;
import rapport.world.Answer;
import rapport.world.Api;
import rapport.world.Pages;

/**
 * This Rapport starts on a data folder that an earlier release left behind, and people go on where
 * they were: a real folder with the files of PostgreSQL, made from that release's backup.
 */
class UpgradeTest {
  private static final int ENOUGH_PAGES = 45;
  private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)\"");

  @TempDir Path place;

  @Test
  void aDataFolderOfTheFirstReleaseGoesOnWithThisOne() throws Exception {
    Path folder = Files.createDirectory(place.resolve("data"));
    Path unpacked = Files.createDirectories(Path.of("target", "postgres-binaries"));
    Files.createSymbolicLink(folder.resolve("postgres-binaries"), unpacked.toAbsolutePath());
    FirstRelease.leaveIn(folder);
    assertThat(folder.resolve("postgres/PG_VERSION")).exists();
    assertThat(folder.resolve("restoring")).doesNotExist();

    try (ConfigurableApplicationContext node = start(folder)) {
      DSLContext sql = node.getBean(DSLContext.class);
      wasMigratedFromThere(sql);
      nothingIsMissing(sql);
      String address =
          "http://127.0.0.1:" + node.getEnvironment().getRequiredProperty("local.server.port");
      pagesOpen(Pages.at(address, FirstRelease.EMAIL, FirstRelease.PASSWORD));
      Api api = api(node, address);
      searchFinds(api);
      secretsOpen(node, sql);
      workGoesOn(api, sql);
    }
  }

  private static ConfigurableApplicationContext start(Path folder) {
    return new SpringApplicationBuilder(Rapport.class)
        .run("--server.port=0", "--rapport.data=" + folder, "--rapport.db.url=");
  }

  private static void wasMigratedFromThere(DSLContext sql) {
    assertThat(
            sql.fetchValue(
                "select count(*) from flyway_schema_history where version::int <= 34 and success"))
        .isEqualTo(32L);
    assertThat(sql.fetchValue("select count(*) from flyway_schema_history where not success"))
        .isEqualTo(0L);
  }

  private static void nothingIsMissing(DSLContext sql) {
    for (String table :
        List.of(
            "app_user",
            "team",
            "contact",
            "company",
            "contact_point",
            "employment",
            "interaction",
            "participant",
            "timeline_entry",
            "lead",
            "note",
            "task",
            "attached_file",
            "own_field",
            "own_value",
            "saved_view",
            "webhook",
            "merge",
            "handover",
            "import_file",
            "incoming_touch",
            "chain_rule",
            "chain_firing",
            "text_entry")) {
      assertThat(sql.fetchCount(org.jooq.impl.DSL.table(table)))
          .as(table)
          .isEqualTo((int) FirstRelease.rows(table))
          .isPositive();
    }
  }

  /** As somebody who follows links, from the first page on. */
  private static void pagesOpen(Pages pages) {
    Deque<String> ahead =
        new ArrayDeque<>(List.of("/", "/contacts", "/companies", "/leads", "/calendar", "/tasks"));
    Set<String> known = new HashSet<>(ahead);
    int opened = 0;
    while (!ahead.isEmpty() && opened++ < ENOUGH_PAGES) {
      String path = ahead.remove();
      Answer page = pages.get(path);
      assertThat(page.status()).as(path).isEqualTo(200);
      LINK.matcher(page.body())
          .results()
          .map(link -> link.group(1).replace("&amp;", "&"))
          .filter(link -> !link.startsWith("/app/") && !link.startsWith("/webjars/"))
          .filter(known::add)
          .forEach(ahead::add);
    }
    assertThat(opened).isGreaterThan(30);
    assertThat(known).anyMatch(link -> link.matches("/contacts/[0-9a-f-]{36}"));
  }

  private static Api api(ConfigurableApplicationContext node, String address) {
    User user = node.getBean(Users.class).byEmail(FirstRelease.EMAIL).orElseThrow();
    Act act = new Act(user, Instant.now(), Via.SYSTEM);
    return Api.at(address, node.getBean(Tokens.class).issue("test", act));
  }

  private static void searchFinds(Api api) {
    assertThat(api.get("/search?q=Двойников").body()).contains("Двойников");
    assertThat(api.get("/search?q=dvoynikov").body()).contains("Двойников");
    assertThat(api.get("/search?q=5550101").body()).contains("Двойников");
    assertThat(api.get("/search?q=Д-2026/17").body()).contains("\"kind\":\"contact\"");
  }

  private static void secretsOpen(ConfigurableApplicationContext node, DSLContext sql) {
    Vault vault = node.getBean(Vault.class);
    String sealed = String.valueOf(sql.fetchValue("select secret from webhook"));
    assertThat(vault.open(java.util.Base64.getDecoder().decode(sealed))).isPresent();
  }

  private static void workGoesOn(Api api, DSLContext sql) {
    Answer added = api.post("/contacts", Map.of("familyName", "Послеобновлённый"));
    assertThat(added.status()).isEqualTo(201);
    Answer logged =
        api.post(
            "/interactions",
            Map.of(
                "method",
                "call",
                "contactIds",
                List.of(added.locatedId()),
                "subject",
                "После обновления",
                "durationSeconds",
                60));
    assertThat(logged.status()).as(logged.body()).isEqualTo(201);
    assertThat(sql.fetchCount(org.jooq.impl.DSL.table("interaction")))
        .isGreaterThan((int) FirstRelease.rows("interaction"));
  }
}
