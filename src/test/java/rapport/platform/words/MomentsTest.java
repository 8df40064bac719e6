package rapport.platform.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentsTest {
  private static final Instant NOON = Instant.parse("2026-03-20T10:00:00Z");

  private static Moments in(Language language) {
    return new Moments(Words.in(language), NOON, ZoneId.of("Europe/Kyiv"));
  }

  @ParameterizedTest
  @CsvSource({
    "EN, 2026-03-20T07:10:00Z, 'today, 09:10'",
    "RU, 2026-03-19T13:40:00Z, 'вчера, 15:40'",
    "RU, 2026-03-14T13:40:00Z, '14 мар., 15:40'",
    "UK, 2026-03-20T22:30:00Z, 'завтра, 00:30'",
    "EN, 2024-12-31T22:30:00Z, '1 Jan 2025, 00:30'",
    "RU, 2025-05-09T10:00:00Z, '9 мая 2025 г., 13:00'"
  })
  void a_moment_is_named_as_people_would(Language language, Instant moment, String said) {
    assertThat(in(language).when(moment)).isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource({
    "EN, 2026-03-18, 2 days overdue",
    "EN, 2026-03-20, today",
    "RU, 2026-03-23, через 3 дня",
    "UK, 2026-03-15, прострочено на 5 днів"
  })
  void a_promise_in_the_past_is_overdue(Language language, LocalDate day, String said) {
    assertThat(in(language).due(day)).isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource({
    "EN, PT40S, 40 s",
    "RU, PT12M30S, 12 мин",
    "EN, PT1H5M, 1 h 05 min",
    "UK, PT26H, 26 год 00 хв"
  })
  void a_span_is_short(Language language, Duration span, String said) {
    assertThat(in(language).duration(span)).isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource({
    "RU, 2026-03-20, Сегодня",
    "RU, 2026-03-14, 'Суббота, 14 марта'",
    "UK, 2025-03-14, 'Пʼятниця, 14 березня 2025 р.'"
  })
  void a_heading_names_the_day(Language language, LocalDate day, String said) {
    assertThat(in(language).heading(day).replace('\'', 'ʼ').replace('’', 'ʼ')).isEqualTo(said);
  }
}
