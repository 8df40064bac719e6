package rapport.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.User;

/**
 * Whether a plan can be done in the time there is, colleague by colleague, and what it would take.
 */
@Component
@Transactional(readOnly = true)
public class Overload {
  private static final int ROUND = 5;

  private final SumFigures sums;
  private final Diaries diaries;
  private final ContactPlans plans;

  Overload(SumFigures sums, Diaries diaries, ContactPlans plans) {
    this.sums = sums;
    this.diaries = diaries;
    this.plans = plans;
  }

  /**
   * What lies before one colleague.
   *
   * @param touches how many are neither done nor planned
   * @param needed how many minutes they take
   * @param free how many minutes there are for them, on all days together
   * @param days on how many days of work
   * @param capacity how many minutes of each day are for plans
   */
  public record Ahead(UUID userId, int touches, int needed, int free, int days, int capacity) {
    public boolean isTooMuch() {
      return needed > free;
    }

    /** How many minutes there are too few. */
    public int lacking() {
      return Math.max(0, needed - free);
    }

    /** How many more minutes of each day it would take, rounded up; 0 where no day is left. */
    public int moreADay() {
      return days == 0 ? 0 : (lacking() + days * ROUND - 1) / (days * ROUND) * ROUND;
    }

    /** How many days of a colleague who has as much time it would take. */
    public int daysOfAnother() {
      return capacity == 0 ? 0 : (lacking() + capacity - 1) / capacity;
    }

    /** How many touches fewer it would take. */
    public int fewer() {
      return needed == 0 ? 0 : (int) Math.ceil((double) touches * lacking() / needed);
    }
  }

  /**
   * Those for whom something is still to be planned, the one who lacks most first; clients of
   * nobody aren't anybody's load. Read from sums and diaries: four queries.
   */
  public List<Ahead> of(ContactPlan plan, User viewer) {
    LocalDate today = plans.today();
    LocalDate first = plan.term().first().isAfter(today) ? plan.term().first() : today;
    if (!plan.isOpen(today) || !Attainment.mayKnow(viewer, plan.kind())) {
      return List.of();
    }
    Map<UUID, int[]> needs = new HashMap<>();
    for (SumFigures.Told sum : sums.seen(List.of(plan), viewer)) {
      int missing = sum.figures().missing();
      Optional<PlanLine> line = plan.line(sum.method(), plan.term().last());
      UUID owner = sum.responsibleId();
      if (missing > 0 && line.isPresent() && owner != null) {
        int[] need = needs.computeIfAbsent(owner, id -> new int[2]);
        need[0] += missing;
        need[1] += missing * line.get().lasting();
      }
    }
    if (needs.isEmpty()) {
      return List.of();
    }
    Set<UUID> people = new HashSet<>(needs.keySet());
    Diaries.Diary diary = diaries.of(people, first, plan.term().last());
    Rooms rooms = diary.rooms();
    List<Ahead> all = new ArrayList<>();
    needs.forEach((id, need) -> {
      List<LocalDate> days = rooms.days(id, first, plan.term().last());
      int free = days.stream().mapToInt(day -> rooms.on(id, day)).sum();
      int capacity = diary.capacity(id);
      all.add(new Ahead(id, need[0], need[1], free, days.size(), capacity));
    });
    return all.stream()
        .sorted(
            Comparator.comparing((Ahead one) -> -one.lacking())
                .thenComparing(one -> -one.needed())
                .thenComparing(Ahead::userId))
        .toList();
  }
}
