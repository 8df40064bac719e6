package rapport.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {
  @Test
  void without_any_it_listens_on_loopback_and_keeps_its_data_itself() {
    Settings settings = read(Map.of());
    assertThat(settings.address()).isEqualTo("127.0.0.1");
    assertThat(settings.port()).isEqualTo(8080);
    assertThat(settings.data()).isAbsolute().endsWithRaw(java.nio.file.Path.of("data"));
    assertThat(settings.database()).isEmpty();
    assertThat(settings.language().getLanguage()).isEqualTo("en");
    assertThat(settings.country()).isEqualTo("RU");
  }

  @Test
  void ukrainian_implies_ukraine_and_its_time() {
    Settings settings = read(Map.of("rapport.language", "uk"));
    assertThat(settings.country()).isEqualTo("UA");
    assertThat(settings.zone().getId()).isEqualTo("Europe/Kyiv");
  }

  @Test
  void a_blank_setting_counts_as_not_set() {
    assertThat(read(Map.of("rapport.db.url", " ", "rapport.port", "")).database()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "rapport.port, abc, RAPPORT_PORT",
    "rapport.port, 70000, RAPPORT_PORT",
    "rapport.language, fr, RAPPORT_LANGUAGE",
    "rapport.country, ZZ, RAPPORT_COUNTRY",
    "rapport.country, AQ, RAPPORT_COUNTRY",
    "rapport.zone, Nowhere, RAPPORT_ZONE",
    "rapport.dev, perhaps, RAPPORT_DEV",
    "rapport.webhook.private, perhaps, RAPPORT_WEBHOOK_PRIVATE",
    "rapport.admin.email, nobody, RAPPORT_ADMIN_EMAIL",
    "rapport.db.url, postgres://host/x, RAPPORT_DB_URL",
    "rapport.url, crm.example.org, RAPPORT_URL"
  })
  void a_setting_that_makes_no_sense_is_named(String property, String value, String variable) {
    assertThatThrownBy(() -> read(Map.of(property, value)))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining(variable);
  }

  private static Settings read(Map<String, String> given) {
    return Settings.read(given::get);
  }
}
