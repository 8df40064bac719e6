package rapport.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import rapport.demo.DemoTouch.State;
import rapport.demo.LivingAYear.Ending;
import rapport.demo.Scribe.Occasion;

/**
 * Takes up recent chains again: some touches are due today or later, some were due and forgotten.
 */
final class PlanningAhead {
  private static final int AHEAD = 120;
  private static final int OVERDUE = 25;
  private static final List<String> OPEN =
      List.of("next_call", "next_call", "next_email", "next_meeting");

  private final LivingAYear.Stage stage;
  private final Chance chance;
  private final LocalDate today;
  private final List<DemoTouch> touches = new ArrayList<>();

  PlanningAhead(LivingAYear.Stage stage, LocalDate today) {
    this.stage = stage;
    this.chance = stage.chance();
    this.today = today;
  }

  /** Plans from the chains that ended last; what is planned already counts too. */
  List<DemoTouch> plan(List<Ending> endings, int already) {
    LocalDateTime fresh = stage.days().plus(today, -3).atStartOfDay();
    List<Ending> recent =
        new ArrayList<>(
            endings.stream()
                .filter(ending -> !Stories.TOLD.contains(ending.affair().company().key()))
                .sorted(Comparator.comparing(Ending::at).reversed())
                .toList());
    for (Ending ending : recent.stream().filter(e -> e.at().isBefore(fresh)).limit(60).toList()) {
      if (touches.size() < OVERDUE && chance.in(50) && recent.remove(ending)) {
        forget(ending);
      }
    }
    for (Ending ending : recent.subList(0, AHEAD - already)) {
      ahead(ending);
    }
    return touches;
  }

  private void forget(Ending ending) {
    LocalDate earliest = stage.days().plus(ending.at().toLocalDate(), 1);
    LocalDate due = stage.days().plus(today, -chance.between(1, 8));
    LocalDate day = due.isBefore(earliest) ? earliest : due;
    LocalDateTime start = book(ending, day);
    if (start.toLocalDate().isBefore(today)) {
      write(ending, sequel(ending), start);
    }
  }

  private void ahead(Ending ending) {
    int days = chance.in(12) ? 0 : Math.min(chance.between(0, 24), chance.between(0, 32));
    LocalDate day = stage.days().plus(stage.days().onOrAfter(today), days);
    write(ending, sequel(ending), book(ending, day));
  }

  private String sequel(Ending ending) {
    String result = Objects.requireNonNullElse(ending.last().result(), "none");
    return switch (result) {
      case "interested", "thinking", "promised_to_call" -> "next_answer";
      case "order_placed", "reached_agreement" -> "next_delivery";
      default -> chance.one(OPEN);
    };
  }

  private LocalDateTime book(Ending ending, LocalDate day) {
    return stage
        .diary()
        .book(ending.affair().company().responsible(), day.atTime(LocalTime.of(9, 0)), 60);
  }

  private void write(Ending ending, String name, LocalDateTime start) {
    Plot.Scene scene = stage.plot().scene(name);
    int minutes = 5 * (scene.minutes().some(chance) / 5);
    Affair affair = LivingAYear.reachable(ending.affair(), scene);
    Occasion occasion = new Occasion(affair, scene, start, minutes, ending.last().key());
    touches.add(stage.scribe().agreed(occasion, State.PLANNED));
  }
}
