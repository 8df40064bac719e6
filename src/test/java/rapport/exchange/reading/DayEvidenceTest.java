package rapport.exchange.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.exchange.reading.SampleBooks.people;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import rapport.exchange.reading.ColumnDays.Told;

/** Whether 3/12/1985 is in March or in December is told by the column it stands in. */
class DayEvidenceTest {
  @Test
  void a_value_that_can_be_read_one_way_only_tells_for_all_of_the_column() {
    CsvBook book = table("Name;Birthday\nA;3/12/1985\nB;25/1/1990\nC;1/2/1991\n");

    TableLook look = book.look(DayOrder.MONTH_FIRST);

    assertThat(look.rows()).isEqualTo(3);
    assertThat(look.days())
        .isEqualTo(Map.of("Birthday", new ColumnDays(DayOrder.DAY_FIRST, Told.VALUES)));
    book.mapping().withDays(look.days());
    assertThat(people(book))
        .extracting(SourcePerson::birthday)
        .containsExactly(
            LocalDate.of(1985, 12, 3), LocalDate.of(1990, 1, 25), LocalDate.of(1991, 2, 1));
  }

  @Test
  void the_value_that_tells_may_be_the_last_one() {
    StringBuilder text = new StringBuilder("Name;Birthday\n");
    for (int i = 0; i < 3_000; i++) {
      text.append("N%d;%d/%d/1985\n".formatted(i, i % 12 + 1, i % 11 + 1));
    }
    text.append("Last;12/31/1985\n");

    assertThat(table(text.toString()).look(DayOrder.DAY_FIRST).days())
        .containsEntry("Birthday", new ColumnDays(DayOrder.MONTH_FIRST, Told.VALUES));
  }

  @Test
  void where_no_value_tells_it_is_as_usual_and_said_to_be_doubtful() {
    ColumnDays days =
        table("Name;Birthday\nA;3/12/1985\nB;04-05-1990\n")
            .look(DayOrder.DAY_FIRST)
            .days()
            .get("Birthday");

    assertThat(days).isEqualTo(new ColumnDays(DayOrder.DAY_FIRST, Told.LANGUAGE));
    assertThat(days).matches(ColumnDays::isDoubtful);
  }

  @Test
  void where_values_contradict_each_other_the_more_frequent_order_counts() {
    CsvBook book = table("Name;Birthday\nA;25/12/1985\nB;26/12/1985\nC;12/27/1985\nD;1/2/1986\n");

    Map<String, ColumnDays> days = book.look(DayOrder.MONTH_FIRST).days();

    assertThat(days.get("Birthday")).isEqualTo(new ColumnDays(DayOrder.DAY_FIRST, Told.MIXED));
    book.mapping().withDays(days);
    assertThat(people(book))
        .extracting(SourcePerson::birthday)
        .containsExactly(
            LocalDate.of(1985, 12, 25),
            LocalDate.of(1985, 12, 26),
            LocalDate.of(1985, 12, 27),
            LocalDate.of(1986, 2, 1));
  }

  @Test
  void with_dots_the_day_stands_first_and_other_columns_hold_no_days() {
    assertThat(
            table("Name;Birthday;Phone;Note\nA;03.12.1985;8 903 111-22-33;1/2 of it\n")
                .look(DayOrder.MONTH_FIRST)
                .days())
        .isEmpty();
  }

  private static CsvBook table(String text) {
    return (CsvBook) AddressBook.open(text.getBytes(StandardCharsets.UTF_8), "days.csv", null);
  }
}
