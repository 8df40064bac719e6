package rapport.planning.web;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import rapport.access.User;
import rapport.contacts.CardPanel;
import rapport.planning.ContactPlan;
import rapport.planning.Explaining;
import rapport.platform.web.Templates;
import rapport.platform.web.Ui;

/** What was promised to a client, how far it is, and by which line of which plan. */
@Component
@Order(2)
class PlanPanel implements CardPanel {
  private final Explaining explaining;
  private final Wording wording;
  private final Templates templates;

  PlanPanel(Explaining explaining, Wording wording, Templates templates) {
    this.explaining = explaining;
    this.wording = wording;
    this.templates = templates;
  }

  @Override
  public Place place() {
    return Place.RIGHT;
  }

  @Override
  public Content part(Subject subject, Ui ui) {
    return templates.of("planning/panel", Map.of("ui", ui, "lines", lines(subject, ui)));
  }

  private List<PlanView.Covered> lines(Subject subject, Ui ui) {
    List<Explaining.Cover> covers = explaining.of(subject.id(), subject.kind(), subject.viewer());
    if (covers.isEmpty()) {
      return List.of();
    }
    PlanWords words = words(subject.viewer(), ui);
    return covers.stream()
        .map(cover ->
            new PlanView.Covered(
                Rings.of(
                    cover.line().method(),
                    cover.figures(),
                    "/plans/"
                        + cover.plan().id()
                        + "/interactions?method="
                        + cover.line().method().code()
                        + "&client="
                        + subject.id(),
                    ui),
                cover.plan().name(),
                "/plans/" + cover.plan().id(),
                wanted(cover, words),
                why(cover, words, ui)))
        .toList();
  }

  private PlanWords words(User viewer, Ui ui) {
    return wording.words(viewer, ui);
  }

  private static String wanted(Explaining.Cover cover, PlanWords words) {
    String purpose = cover.line().purpose();
    return words.wanted(cover.line()) + (purpose.isBlank() ? "" : ": " + purpose);
  }

  /** "Because: …; more specific than plan …, since it has more conditions. From 15 March." */
  private static String why(Explaining.Cover cover, PlanWords words, Ui ui) {
    ContactPlan over = cover.over();
    StringBuilder why = new StringBuilder(ui.t("plan.why", words.whom(cover.plan())));
    if (over != null) {
      why.append(' ').append(ui.t("plan.why." + cover.reason(), over.name()));
    }
    if (cover.from().isAfter(cover.plan().term().first())) {
      why.append(' ').append(ui.t("plan.why.from", words.day(cover.from())));
    }
    return why.toString();
  }
}
