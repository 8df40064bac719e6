package rapport.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.demo.DemoTouch.State;
import rapport.demo.Scribe.Occasion;

/** What tests and docs may rely on about the named people, told before chance fills the diaries. */
final class Stories {
  /** Companies about whose next steps nothing is left to chance. */
  static final Set<String> TOLD = Set.of("stroydom", "kirpichny-dvor");

  private final LivingAYear.Stage stage;
  private final List<DemoCompany> companies;
  private final List<DemoPerson> people;
  private final LocalDate today;
  private final List<DemoTouch> touches = new ArrayList<>();

  Stories(
      LivingAYear.Stage stage,
      List<DemoCompany> companies,
      List<DemoPerson> people,
      LocalDate today) {
    this.stage = stage;
    this.companies = companies;
    this.people = people;
    this.today = today;
  }

  /** Ivanov's negotiation up to the call due today at 15:00, and Kovalenko's open complaint. */
  List<DemoTouch> tell() {
    Affair supply = affair("ivanov");
    DemoTouch offer = chain(supply, NEGOTIATION, 34);
    planned(supply, "next_answer", today.atTime(15, 0), offer);
    Affair complaint = affair("kovalenko");
    DemoTouch visit = chain(complaint, List.of("complaint_call", "complaint_visit"), 3);
    LocalDate tomorrow = stage.days().plus(today, 1);
    planned(complaint, "next_complaint", tomorrow.atTime(11, 30), visit);
    return touches;
  }

  private static final List<String> NEGOTIATION =
      List.of(
          "offer_request",
          "offer_sent",
          "offer_thinking",
          "terms_meeting",
          "order_email",
          "invoice_sent",
          "delivery_window",
          "delivery_sms",
          "delivery_check",
          "tech_question",
          "certificates_asked",
          "certificates_sent",
          "offer_sent");

  /** Plays the scenes at regular distances, the last of them on the working day before today. */
  private DemoTouch chain(Affair affair, List<String> scenes, int workingDays) {
    DemoTouch last = null;
    for (int i = 0; i < scenes.size(); i++) {
      int ago = workingDays - i * (workingDays - 1) / (scenes.size() - 1);
      last = completed(affair, scenes.get(i), stage.days().plus(today, -ago), last);
    }
    if (last == null) {
      throw new IllegalArgumentException("a chain without scenes");
    }
    return last;
  }

  private DemoTouch completed(Affair affair, String name, LocalDate day, @Nullable DemoTouch last) {
    Plot.Scene scene = stage.plot().scene(name);
    int minutes = scene.minutes().high();
    String cause = last == null ? null : last.key();
    Occasion draft = new Occasion(affair, scene, day.atStartOfDay(), minutes, cause);
    LocalDateTime start = stage.diary().book(draft.employee(), draft.start(), minutes + 5);
    Occasion occasion = new Occasion(affair, scene, start, minutes, cause);
    DemoTouch touch = stage.scribe().completed(occasion);
    touches.add(touch);
    return touch;
  }

  private void planned(Affair affair, String scene, LocalDateTime start, DemoTouch last) {
    Occasion occasion = new Occasion(affair, stage.plot().scene(scene), start, 15, last.key());
    stage.diary().reserve(occasion.employee(), start, 15);
    touches.add(stage.scribe().agreed(occasion, State.PLANNED));
  }

  private Affair affair(String key) {
    DemoPerson person = people.stream().filter(p -> p.key().equals(key)).findFirst().orElseThrow();
    String employer = person.employments().getFirst().company();
    DemoCompany company =
        companies.stream().filter(c -> c.key().equals(employer)).findFirst().orElseThrow();
    Stream<DemoPerson> colleagues =
        LivingAYear.at(company, people).stream().filter(p -> !p.key().equals(key));
    List<DemoPerson> all = Stream.concat(Stream.of(person), colleagues).toList();
    return new Affair(company, all, topic(company));
  }

  private Phrases.Topic topic(DemoCompany company) {
    return stage.phrases().topic(!stage.phrases().sellsOnly(company.industry()));
  }
}
