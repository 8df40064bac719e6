package rapport.demo;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import rapport.access.Act;
import rapport.access.User;
import rapport.access.Users;
import rapport.access.Via;
import rapport.access.WorkingTimes;
import rapport.platform.PublicHolidays;
import rapport.platform.WorkingWeek;
import rapport.platform.words.Language;

/** The demo company keeps the holidays of the country it trades in. */
@Component
class DemoHolidays {
  private final WorkingTimes times;
  private final Users users;

  DemoHolidays(WorkingTimes times, Users users) {
    this.times = times;
    this.users = users;
  }

  /** Unless somebody has said already whose holidays are kept. */
  void keep(Language language, Instant now) {
    PublicHolidays country =
        switch (language) {
          case RU -> PublicHolidays.RUSSIA;
          case UK -> PublicHolidays.UKRAINE_AT_WAR;
          case EN -> PublicHolidays.NONE;
        };
    WorkingTimes.Kept kept = times.kept();
    WorkingWeek week = kept.week();
    if (country == week.kept() || week.kept() != PublicHolidays.NONE) {
      return;
    }
    Optional<User> administrator =
        users.all().stream()
            .filter(user -> user.active() && user.role().isAdministrator())
            .findFirst();
    administrator.ifPresent(one ->
        times.change(
            week.with(week.workdays(), country), kept.version(), new Act(one, now, Via.SYSTEM)));
  }
}
