package rapport.exchange.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BirthdaysTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "1985-03-12",
        "19850312",
        "12.03.1985",
        "12.3.85",
        "3/12/1985",
        "1985-03-12T00:00"
      })
  void a_date_is_read_in_any_of_the_usual_forms(String text) {
    assertThat(Birthdays.parse(text)).contains(LocalDate.of(1985, 3, 12));
  }

  @Test
  void a_day_that_cannot_be_a_month_comes_first() {
    assertThat(Birthdays.parse("25/12/1971")).contains(LocalDate.of(1971, 12, 25));
  }

  @ParameterizedTest
  @CsvSource({
    "3/12/1985, DAY_FIRST, 1985-12-03",
    "3/12/1985, MONTH_FIRST, 1985-03-12",
    "3-12-85, MONTH_FIRST, 1985-03-12",
    "03.12.1985, DAY_FIRST, 1985-12-03",
    "25/12/1985, MONTH_FIRST, 1985-12-25",
    "12/25/1985, DAY_FIRST, 1985-12-25",
    "1985-12-03, MONTH_FIRST, 1985-12-03",
    "2/3/29, DAY_FIRST, 2029-03-02",
  })
  void what_stands_first_is_told_and_a_value_that_can_be_read_one_way_only_is(
      String text, DayOrder order, LocalDate day) {
    assertThat(Birthdays.parse(text, order)).contains(day);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0/0/00", "0.0.00", "--0412", "31.02.1985", "1604-07-04", "спросить"})
  void what_is_no_full_date_is_left_out(String text) {
    assertThat(Birthdays.parse(text)).isEmpty();
  }
}
