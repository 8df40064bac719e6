package rapport.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import rapport.demo.DemoTouch.State;
import rapport.platform.words.Language;

/** The worlds on one ordinary Wednesday, built once. */
final class Worlds {
  static final LocalDate TODAY = LocalDate.of(2026, 9, 16);
  static final ZoneId ZONE = ZoneId.of("Europe/Kyiv");

  private static final Instant MORNING = TODAY.atStartOfDay(ZONE).toInstant();
  private static final Map<Language, DemoWorld> BUILT = new EnumMap<>(Language.class);

  private Worlds() {}

  static synchronized DemoWorld in(Language language) {
    return BUILT.computeIfAbsent(language, l -> DemoWorld.of(l, TODAY, ZONE));
  }

  static List<DemoTouch> completed(DemoWorld world) {
    return world.touches().stream().filter(t -> t.state() == State.COMPLETED).toList();
  }

  static List<DemoTouch> ahead(DemoWorld world) {
    return planned(world).stream().filter(t -> !t.moment().isBefore(MORNING)).toList();
  }

  static List<DemoTouch> overdue(DemoWorld world) {
    return planned(world).stream().filter(t -> t.moment().isBefore(MORNING)).toList();
  }

  private static List<DemoTouch> planned(DemoWorld world) {
    return world.touches().stream().filter(t -> t.state() == State.PLANNED).toList();
  }

  static DemoPerson person(DemoWorld world, String key) {
    return world.people().stream().filter(p -> p.key().equals(key)).findFirst().orElseThrow();
  }

  static List<DemoTouch> with(DemoWorld world, String person) {
    return world.touches().stream().filter(t -> t.people().contains(person)).toList();
  }
}
