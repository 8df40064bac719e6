package rapport.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12 March 1985 | 1985-03-12",
        "March 12, 1985 | 1985-03-12",
        "Mar. 2nd, 2001 | 2001-03-02",
        "12-May-1985 | 1985-05-12",
        "12 марта 1985 г. | 1985-03-12",
        "1 мая 2020 | 2020-05-01",
        "31 августа 1999 года | 1999-08-31",
        "5 жовтня 2020 р. | 2020-10-05",
        "7 липня 1991 | 1991-07-07",
        "9 листопада 1991 року | 1991-11-09"
      })
  void monthsMayStandInWords(String text, LocalDate day) {
    assertThat(Days.inWords(text)).contains(day);
  }

  @ParameterizedTest
  @ValueSource(strings = {"31 февраля 2020", "12 foo 1985", "12.03.1985", "tomorrow", ""})
  void whatIsNoDayIsNone(String text) {
    assertThat(Days.inWords(text)).isEmpty();
  }
}
