package rapport.platform.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpokenMomentTest {
  /** A Wednesday. */
  private static final LocalDateTime NOW = LocalDateTime.parse("2026-11-25T11:20:30");

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          tomorrow                          | 2026-11-26 |
          Tomorrow at 3pm                   | 2026-11-26 | 15:00
          tomorrow 10:30                    | 2026-11-26 | 10:30
          the day after tomorrow at noon    | 2026-11-27 | 12:00
          next Tue 10:00                    | 2026-12-01 | 10:00
          on Friday                         | 2026-11-27 |
          Wednesday                         | 2026-12-02 |
          this Friday at 9 am               | 2026-11-27 | 09:00
          next Friday                       | 2026-12-04 |
          in 3 days                         | 2026-11-28 |
          in a week                         | 2026-12-02 |
          in two weeks at 4                 | 2026-12-09 | 16:00
          in a month                        | 2026-12-25 |
          in half an hour                   | 2026-11-25 | 11:50
          in 2 hours                        | 2026-11-25 | 13:20
          March 12                          | 2027-03-12 |
          12 March 2028 at 14:15            | 2028-03-12 | 14:15
          Dec 1st 9:00                      | 2026-12-01 | 09:00
          the 5th of January                | 2027-01-05 |
          2027-02-03 12:00                  | 2027-02-03 | 12:00
          next week                         | 2026-11-30 |
          next month                        | 2026-12-01 |
          end of the month                  | 2026-11-30 |
          today at 18:00                    | 2026-11-25 | 18:00
          at 10                             | 2026-11-26 | 10:00
          at 5                              | 2026-11-25 | 17:00
          tomorrow afternoon                | 2026-11-26 | 14:00
          12 am tomorrow                    | 2026-11-26 | 00:00
          tonight                           | 2026-11-25 | 19:00
          in 3 working days                 | 2026-11-30 |
          завтра                            | 2026-11-26 |
          через полгода                     | 2027-05-25 |
          позавчера                         | 2026-11-23 |
          в начале декабря                  | 2026-12-01 |
          через 3 рабочих дня               | 2026-11-30 |
          завтра в три часа дня             | 2026-11-26 | 15:00
          конец месяца                      | 2026-11-30 |
          через пів року                    | 2027-05-25 |
          на початку грудня                 | 2026-12-01 |
          завтра в 15                       | 2026-11-26 | 15:00
          Завтра в 9 утра                   | 2026-11-26 | 09:00
          послезавтра в 3 дня               | 2026-11-27 | 15:00
          сегодня в 7 вечера                | 2026-11-25 | 19:00
          в пятницу                         | 2026-11-27 |
          в пт в 10:30                      | 2026-11-27 | 10:30
          во вторник в 16.30                | 2026-12-01 | 16:30
          в следующий вторник               | 2026-12-01 |
          в следующую пятницу в 11          | 2026-12-04 | 11:00
          через неделю                      | 2026-12-02 |
          через две недели в 12             | 2026-12-09 | 12:00
          через 3 дня                       | 2026-11-28 |
          через полчаса                     | 2026-11-25 | 11:50
          через час                         | 2026-11-25 | 12:20
          через 15 минут                    | 2026-11-25 | 11:35
          через месяц                       | 2026-12-25 |
          через год                         | 2027-11-25 |
          12 марта                          | 2027-03-12 |
          12 марта 2028 года в 14:15        | 2028-03-12 | 14:15
          1 мая                             | 2027-05-01 |
          12.03                             | 2027-03-12 |
          12.03.2027 в 10                   | 2027-03-12 | 10:00
          12/03/28                          | 2028-03-12 |
          на следующей неделе               | 2026-11-30 |
          в конце месяца                    | 2026-11-30 |
          завтра утром                      | 2026-11-26 | 09:00
          завтра после обеда                | 2026-11-26 | 14:00
          завтра в полчетвёртого            | 2026-11-26 | 15:30
          в 10                              | 2026-11-26 | 10:00
          в 15                              | 2026-11-25 | 15:00
          завтра о 15                       | 2026-11-26 | 15:00
          післязавтра о 9 ранку             | 2026-11-27 | 09:00
          сьогодні о 18:30                  | 2026-11-25 | 18:30
          у пʼятницю                        | 2026-11-27 |
          у п'ятницю о 10                   | 2026-11-27 | 10:00
          у п’ятницю                        | 2026-11-27 |
          наступного вівторка               | 2026-12-01 |
          у неділю                          | 2026-11-29 |
          в середу                          | 2026-12-02 |
          за тиждень                        | 2026-12-02 |
          через два тижні                   | 2026-12-09 |
          за 3 дні                          | 2026-11-28 |
          за пів години                     | 2026-11-25 | 11:50
          за годину                         | 2026-11-25 | 12:20
          12 березня                        | 2027-03-12 |
          1 грудня о 10:30                  | 2026-12-01 | 10:30
          наступного тижня                  | 2026-11-30 |
          наприкінці місяця                 | 2026-11-30 |
          завтра о пів на четверту          | 2026-11-26 | 15:30
          завтра ввечері                    | 2026-11-26 | 18:00
          yesterday at 4 pm                 | 2026-11-24 | 16:00
          вчера в 18:00                     | 2026-11-24 | 18:00
          """)
  void daysAndTimesAreUnderstoodInThreeLanguages(String text, String day, String time) {
    Optional<SpokenMoment> moment = SpokenMoment.in(text, NOW);
    assertThat(moment).as(text).isPresent();
    assertThat(moment.get().day()).as(text).hasToString(day);
    assertThat(moment.get().time()).as(text).isEqualTo(time == null ? null : LocalTime.parse(time));
    assertThat(moment.get().rest()).as(text).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Позвонить Иванову завтра в 15 насчёт договора | Позвонить Иванову насчёт договора
          Send the offer on Friday                      | Send the offer
          завтра в 10: встреча на складе                | : встреча на складе
          У пʼятницю о 9 — показати зразки              | показати зразки
          Передать 12 образцов в пятницу                | Передать 12 образцов
          """)
  void theRestIsWhatItIsAbout(String text, String rest) {
    assertThat(SpokenMoment.in(text, NOW).orElseThrow().rest()).isEqualTo(rest);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Call Ivanov",
        "договор 31.02",
        "25:70",
        "2027-13-40",
        "Мартынов и Понедельникова",
        "12 образцов",
        "Marina, 8 (903) 123-45-67",
        "за чашкой кофе",
        "satin",
        "32 мая"
      })
  void whatTellsOfNoMomentIsLeftAlone(String text) {
    assertThat(SpokenMoment.in(text, NOW)).isEmpty();
  }

  @Test
  void aDayWithoutATimeIsAtTheHourAsked() {
    assertThat(SpokenMoment.in("завтра", NOW).orElseThrow().at(LocalTime.of(10, 0)))
        .isEqualTo(LocalDateTime.parse("2026-11-26T10:00"));
  }
}
