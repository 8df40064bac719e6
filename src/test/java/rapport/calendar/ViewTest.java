package rapport.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ViewTest {
  private static final LocalDate DAY = LocalDate.parse("2026-03-01");

  @Test
  void weeksBeginOnMondayAndMonthsAreWholeWeeks() {
    assertThat(View.WEEK.days(DAY)).hasSize(7).contains(DAY);
    for (LocalDate day = DAY; day.isBefore(DAY.plusYears(3)); day = day.plusDays(9)) {
      List<LocalDate> month = View.MONTH.days(day);
      assertThat(month.size() % 7).isZero();
      assertThat(month.getFirst().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
      assertThat(month)
          .contains(day.withDayOfMonth(1), day.withDayOfMonth(day.lengthOfMonth()))
          .hasSizeBetween(28, 42);
    }
  }

  @Test
  void aScreenFurtherMissesNoDay() {
    for (View view : View.values()) {
      LocalDate next = view.further(DAY, 1);
      assertThat(view.days(next).getFirst())
          .as(view.code())
          .isBeforeOrEqualTo(view.days(DAY).getLast().plusDays(1));
      assertThat(view.further(next, -1)).isEqualTo(DAY);
    }
  }
}
