package rapport.fields;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Amounts and days as tables have them. */
class LocalFormsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 200,50 ₽ | 1200.5",
        "1 200 руб. | 1200",
        "5 000 р. | 5000",
        "100 грн | 100",
        "$1,234.50 | 1234.5",
        "-$5 | -5",
        "USD 100 | 100",
        "€ 1.234,56 | 1234.56",
        "1,234 | 1234",
        "12 345.67 KZT | 12345.67"
      })
  void amountsStandWithTheirCurrency(String typed, String amount) {
    assertThat(FieldValues.amount(typed)).contains(amount);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12.03.1985 | 1985-03-12",
        "12/03/1985 | 1985-03-12",
        "12.03.85 | 1985-03-12",
        "1.2.24 | 2024-02-01",
        "1985/03/12 | 1985-03-12",
        "1985-03-12 00:00 | 1985-03-12",
        "2026-01-02T13:30:00Z | 2026-01-02",
        "12 марта 1985 г. | 1985-03-12",
        "March 12, 1985 | 1985-03-12"
      })
  void daysStandInFiguresAndWords(String typed, String day) {
    assertThat(FieldValues.day(typed)).contains(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"12 шт. | x", "abc | x", "1-2 | x"})
  void whatIsNoAmountIsNone(String typed, String nothing) {
    assertThat(FieldValues.amount(typed)).isEmpty();
  }
}
