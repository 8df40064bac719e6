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
    "rapport.url, crm.example.org, RAPPORT_URL",
    "rapport.secret.key, too-short, RAPPORT_SECRET_KEY",
    "rapport.smtp.url, smtp://mail.example.org, RAPPORT_URL",
    "rapport.oidc.issuer, accounts.example.org, RAPPORT_OIDC_ISSUER",
    "rapport.oidc.issuer, https://accounts.example.org, RAPPORT_OIDC_CLIENT_ID"
  })
  void a_setting_that_makes_no_sense_is_named(String property, String value, String variable) {
    assertThatThrownBy(() -> read(Map.of(property, value)))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining(variable);
  }

  @Test
  void a_mail_server_is_an_address_and_its_password_is_never_repeated() {
    Settings settings =
        read(
            Map.of(
                "rapport.url", "https://crm.example.org",
                "rapport.smtp.url", "smtps://crm%40example.org:p%20w@mail.example.org"));
    MailSettings mail = settings.mail().orElseThrow();
    assertThat(mail)
        .isEqualTo(
            new MailSettings(
                "mail.example.org", 465, true, "crm@example.org", "p w", "crm@example.org"));
    assertThat(settings.toString()).doesNotContain("p w");
    assertThatThrownBy(() ->
            read(
                Map.of(
                    "rapport.url", "https://crm.example.org",
                    "rapport.smtp.url", "mail.example.org:pass word")))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("RAPPORT_SMTP_URL")
        .hasMessageNotContaining("pass word");
  }

  private static Settings read(Map<String, String> given) {
    return Settings.read(given::get);
  }
}
