package rapport.exchange.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.exchange.reading.SampleBooks.people;
import static rapport.exchange.reading.SampleBooks.phone;
import static rapport.exchange.reading.SampleBooks.typed;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What tables say of labels, of several places of work and of those that are over. */
class WorksAndLabelsTest {
  @Test
  void labels_are_said_by_columns_by_pairs_of_columns_and_before_values() {
    SourcePerson anna =
        people(
                typed(
                    "labels.csv",
                    "Name,Mobile Phone,Business Phone,Рабочий телефон,Phone 1 - Type,Phone 1 - Value,"
                        + "Phone\n"
                        + "Anna,+7 903 1,+7 495 2,+7 495 3,Home,+7 495 4,"
                        + "\"дача: +7 495 555; раб.: +7 495 666; тел: +7 495 777\"\n"))
            .getFirst();

    assertThat(anna.points())
        .containsExactly(
            phone("mobile", "+7 903 1"),
            phone("work", "+7 495 2"),
            phone("work", "+7 495 3"),
            phone("home", "+7 495 4"),
            phone("дача", "+7 495 555"),
            phone("work", "+7 495 666"),
            phone("other", "+7 495 777"));
  }

  @Test
  void the_nth_of_each_column_belong_together_and_former_places_are_told_apart() {
    SourcePerson ivan =
        people(
                typed(
                    "works.csv",
                    "Name;Company;Position;Decision role;Works there since;Former company;"
                        + "Former position;Worked there from;Worked there until\n"
                        + "Ivan;A ::: B;Boss ::: ;Decides ::: Uses;2020-01-02;C; ;2010-01-01;"
                        + "2019-12-31\n"))
            .getFirst();

    assertThat(ivan.employments())
        .containsExactly(
            new SourceEmployment("A", "Boss", "", "Decides", false, LocalDate.of(2020, 1, 2), null),
            new SourceEmployment("B", "", "", "Uses", false, null, null),
            new SourceEmployment(
                "C", "", "", "", true, LocalDate.of(2010, 1, 1), LocalDate.of(2019, 12, 31)));
  }

  @Test
  void an_address_that_is_over_is_read_as_it_was_said() {
    String cell = FormerAddresses.said("phone", "work", "+7 495 1", LocalDate.of(2024, 5, 1));

    assertThat(
            FormerAddresses.of(
                cell
                    + " ::: "
                    + FormerAddresses.said("email", "", "a@b.example", LocalDate.of(2023, 1, 2))))
        .containsExactly(
            new SourcePoint(PointKind.PHONE, "work", "+7 495 1", false, LocalDate.of(2024, 5, 1)),
            new SourcePoint(PointKind.EMAIL, "", "a@b.example", false, LocalDate.of(2023, 1, 2)));
    assertThat(FormerAddresses.of("anything else")).isEmpty();
  }
}
