package rapport.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import rapport.access.db.Tables;
import rapport.platform.Settings;
import rapport.platform.StartRefused;
import rapport.world.RapportTest;

/** What whoever starts Rapport is told. */
@RapportTest
class FirstStartTest {
  @Autowired Users users;
  @Autowired org.jooq.DSLContext sql;
  @Autowired TransactionTemplate transactions;

  @Test
  void listeningEverywhereIsToldAsAnAddressThatABrowserOpens() {
    assertThat(start(Map.of("rapport.address", "0.0.0.0")).message(8080))
        .contains("http://localhost:8080")
        .doesNotContain("0.0.0.0");
    assertThat(start(Map.of()).message(8080)).contains("http://127.0.0.1:8080");
  }

  @Test
  void aFirstPasswordThatIsTooLongIsSaidInASentence() {
    transactions.executeWithoutResult(status -> {
      sql.execute("set local session_replication_role = replica"); // others refer to them
      sql.deleteFrom(Tables.APP_USER).execute();
      assertThatThrownBy(() ->
              start(Map.of("rapport.admin.password", "ж".repeat(40))).afterSingletonsInstantiated())
          .isInstanceOf(StartRefused.class)
          .hasMessage("RAPPORT_ADMIN_PASSWORD is too long.");
      status.setRollbackOnly();
    });
  }

  private FirstStart start(Map<String, String> settings) {
    return new FirstStart(users, Settings.read(settings::get));
  }
}
