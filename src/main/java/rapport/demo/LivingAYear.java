package rapport.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rapport.demo.DemoCompany.Importance;
import rapport.demo.DemoTouch.State;
import rapport.demo.Scribe.Occasion;

/**
 * Plays chains between the supplier and its clients through the year before today: large clients
 * weekly, small ones every other month, and the last of the list fell silent nine months ago.
 */
final class LivingAYear {
  private static final int SILENT = 24;
  private static final int SILENT_DAYS = 275;

  private final Plot plot;
  private final Phrases phrases;
  private final Scribe scribe;
  private final Diary diary;
  private final WorkDays days;
  private final Chance chance;
  private final LocalDate today;
  private final List<DemoTouch> touches = new ArrayList<>();
  private final List<Ending> endings = new ArrayList<>();

  /** Where a chain stopped, and from where it can be taken up again. */
  record Ending(Affair affair, DemoTouch last, LocalDateTime at) {}

  /** What the year is played with. */
  record Stage(
      Plot plot, Phrases phrases, Scribe scribe, Diary diary, WorkDays days, Chance chance) {}

  LivingAYear(Stage stage, LocalDate today) {
    plot = stage.plot();
    phrases = stage.phrases();
    scribe = stage.scribe();
    diary = stage.diary();
    days = stage.days();
    chance = stage.chance();
    this.today = today;
  }

  void live(List<DemoCompany> companies, List<DemoPerson> people) {
    List<DemoCompany> small =
        companies.stream().filter(c -> c.importance() == Importance.C).toList();
    List<DemoCompany> silent = small.subList(small.size() - SILENT, small.size());
    for (DemoCompany company : companies) {
      boolean fell = silent.contains(company);
      live(company, at(company, people), fell ? today.minusDays(SILENT_DAYS) : today);
    }
  }

  List<DemoTouch> touches() {
    return touches;
  }

  List<Ending> endings() {
    return endings;
  }

  static List<DemoPerson> at(DemoCompany company, List<DemoPerson> people) {
    return people.stream().filter(person -> person.worksAt(company.key())).toList();
  }

  private void live(DemoCompany company, List<DemoPerson> people, LocalDate end) {
    Plot.Range pause =
        switch (company.importance()) {
          case A -> new Plot.Range(5, 13);
          case B -> new Plot.Range(13, 37);
          case C -> new Plot.Range(30, 80);
        };
    LocalDate day = today.minusDays(365).plusDays(chance.between(0, pause.high()));
    while (day.isBefore(end)) {
      LocalDate start = days.works(day) ? day : days.plus(day, chance.between(1, 5));
      play(affair(company, people), plot.chain(company.importance(), chance), start, end);
      day = day.plusDays(pause.some(chance));
    }
  }

  /** The first person is the usual one; colleagues come along in random order. */
  Affair affair(DemoCompany company, List<DemoPerson> people) {
    List<DemoPerson> order = new ArrayList<>(chance.shuffled(people));
    if (chance.in(55)) {
      order.remove(people.getFirst());
      order.addFirst(people.getFirst());
    }
    boolean builds = !phrases.sellsOnly(company.industry());
    return new Affair(company, order, phrases.topic(builds));
  }

  private void play(Affair affair, Plot.Chain chain, LocalDate from, LocalDate end) {
    LocalDateTime next = from.atStartOfDay();
    DemoTouch last = null;
    for (Plot.Scene scene : chain.scenes()) {
      int gap = last == null ? 0 : scene.gap().some(chance);
      next = gap == 0 ? next : days.plus(next.toLocalDate(), gap).atStartOfDay();
      for (Plot.Scene played : withMisses(scene)) {
        Optional<Occasion> occasion = occasion(affair, played, next, last);
        if (occasion.isEmpty() || !occasion.get().start().toLocalDate().isBefore(end)) {
          return;
        }
        last = write(occasion.get());
        next = occasion.get().start().plusMinutes(occasion.get().minutes() + 10);
      }
    }
    if (last != null && last.noNextReason() == null) {
      endings.add(new Ending(affair, last, next));
    }
  }

  /** Now and then nobody picks up, and the call is made again. */
  private List<Plot.Scene> withMisses(Plot.Scene scene) {
    boolean missed = scene.outboundCall() && chance.in(13);
    return missed ? List.of(plot.scene("no_answer"), scene) : List.of(scene);
  }

  private Optional<Occasion> occasion(
      Affair affair, Plot.Scene scene, LocalDateTime notBefore, @Nullable DemoTouch last) {
    int minutes = scene.minutes().some(chance);
    String cause = last == null ? null : last.key();
    Affair reachable = reachable(affair, scene);
    Occasion draft = new Occasion(reachable, scene, notBefore, minutes, cause);
    if (!days.onOrAfter(notBefore.toLocalDate()).isBefore(today)) {
      return Optional.empty();
    }
    LocalDateTime start = diary.book(draft.employee(), notBefore, minutes + 5);
    return Optional.of(new Occasion(reachable, scene, start, minutes, cause));
  }

  /** Nobody is called whose number is not known, nor written to without an address. */
  static Affair reachable(Affair affair, Plot.Scene scene) {
    DemoPoint.Kind needed =
        scene.method() == DemoTouch.Method.EMAIL ? DemoPoint.Kind.EMAIL : DemoPoint.Kind.PHONE;
    List<DemoPerson> able = affair.people().stream().filter(p -> p.has(needed)).toList();
    return new Affair(affair.company(), able, affair.topic());
  }

  private DemoTouch write(Occasion occasion) {
    DemoTouch touch =
        occasion.scene().method().needsPlace() && chance.in(6)
            ? scribe.agreed(occasion, State.CANCELLED)
            : scribe.completed(occasion);
    touches.add(touch);
    return touch;
  }
}
