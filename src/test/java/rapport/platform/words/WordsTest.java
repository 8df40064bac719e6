package rapport.platform.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
  @ParameterizedTest
  @CsvSource({
    "EN, 1, in 1 day",
    "EN, 0, in 0 days",
    "EN, 21, in 21 days",
    "RU, 1, через 1 день",
    "RU, 2, через 2 дня",
    "RU, 5, через 5 дней",
    "RU, 11, через 11 дней",
    "RU, 14, через 14 дней",
    "RU, 21, через 21 день",
    "RU, 112, через 112 дней",
    "UK, 101, через 101 день",
    "UK, 103, через 103 дні",
    "UK, 0, через 0 днів"
  })
  void a_number_takes_the_plural_form_of_its_language(Language language, long days, String said) {
    assertThat(Words.in(language).count("moment.in-days", days)).isEqualTo(said);
  }

  @Test
  void a_number_in_a_message_is_written_in_the_local_form() {
    assertThat(Words.in(Language.EN).text("progress.of", 340, 1200)).isEqualTo("340 of 1,200");
    assertThat(Words.in(Language.RU).text("progress.of", 340, 1200)).isEqualTo("340 из 1\u00a0200");
  }

  @Test
  void text_that_looks_like_a_placeholder_stays_as_it_is() {
    assertThat(Words.in(Language.EN).text("moment.day-and-time", "{1}", "{0}"))
        .isEqualTo("{1}, {0}");
  }

  @Test
  void a_missing_message_fails_a_test() {
    assertThatThrownBy(() -> Words.in(Language.EN).text("no.such.key"))
        .hasMessageContaining("no.such.key");
  }

  @ParameterizedTest
  @CsvSource({
    "'uk-UA,uk;q=0.9,en;q=0.8', UK",
    "'de-DE,de;q=0.9,ru;q=0.5', RU",
    "'fr', EN",
    "'', EN",
    "'not a; header=', EN"
  })
  void the_browser_is_answered_in_the_best_language_we_speak(String header, Language expected) {
    assertThat(Language.preferredBy(header)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "EN, 9000, EUR, €9~000",
    "EN, 9000.50, UAH, UAH_9~000.50",
    "RU, 9000, RUB, 9_000_₽",
    "UK, -1250.5, UAH, '-1_250,50_₴'"
  })
  void an_amount_is_written_in_the_local_form(
      Language language, BigDecimal amount, String currency, String said) {
    String expected = said.replace('_', '\u00a0').replace('~', ',');
    assertThat(Words.in(language).numbers().money(amount, currency)).isEqualTo(expected);
  }
}
