package rapport.planning;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How full the days of colleagues are, for whoever draws them. */
@Component
@Transactional(readOnly = true)
public class DayLoads {
  private final Diaries diaries;

  DayLoads(Diaries diaries) {
    this.diaries = diaries;
  }

  /** The days of some colleagues; minutes. */
  public static final class Of {
    private final Diaries.Diary diary;

    private Of(Diaries.Diary diary) {
      this.diary = diary;
    }

    /** The days on which any of them works. */
    public List<LocalDate> days() {
      return diary.shifts().values().stream()
          .flatMap(days -> days.keySet().stream())
          .distinct()
          .sorted()
          .toList();
    }

    public boolean works(UUID userId, LocalDate day) {
      return diary.works(userId, day);
    }

    public int workdays(UUID userId) {
      return diary.shifts().getOrDefault(userId, Map.of()).size();
    }

    /** What is planned on a day. */
    public int taken(UUID userId, LocalDate day) {
      return diary.taken(userId, day);
    }

    /** What there is for plans on a day, taken or not. */
    public int room(UUID userId, LocalDate day) {
      return diary.room(userId, day);
    }

    /** What of each day is for plans. */
    public int capacity(UUID userId) {
      return diary.capacity(userId);
    }
  }

  /** Of some colleagues, from one day until another; three queries. */
  public Of of(Collection<UUID> userIds, LocalDate from, LocalDate until) {
    return new Of(diaries.of(userIds, from, until));
  }
}
