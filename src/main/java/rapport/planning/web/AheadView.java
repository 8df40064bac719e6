package rapport.planning.web;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import rapport.access.Right;
import rapport.access.User;
import rapport.access.Users;
import rapport.planning.ContactPlan;
import rapport.planning.ContactPlans;
import rapport.planning.Overload;
import rapport.planning.Spreads;
import rapport.platform.web.Ui;

/** Says how much of a plan is still to be planned, and for whom that is too much. */
@Component
class AheadView {
  private final Overload overload;
  private final ContactPlans plans;
  private final Users users;

  AheadView(Overload overload, ContactPlans plans, Users users) {
    this.overload = overload;
    this.plans = plans;
    this.users = users;
  }

  /**
   * What lies ahead.
   *
   * @param owner of one colleague alone, empty for all
   */
  PlanView.Ahead of(ContactPlan plan, Optional<UUID> owner, User viewer, Ui ui) {
    List<Overload.Ahead> all =
        overload.of(plan, viewer).stream()
            .filter(one -> owner.isEmpty() || owner.get().equals(one.userId()))
            .toList();
    boolean mine = all.stream().anyMatch(one -> one.userId().equals(viewer.id()));
    boolean spread =
        plan.isOpen(plans.today())
            && viewer.may(Right.LOG_INTERACTIONS)
            && (viewer.may(Right.MANAGE_PLANS) || mine);
    String whose = owner.map(UUID::toString).orElse("");
    if (all.isEmpty()) {
      return new PlanView.Ahead(null, List.of(), null, whose, spread);
    }
    int touches = all.stream().mapToInt(Overload.Ahead::touches).sum();
    int needed = all.stream().mapToInt(Overload.Ahead::needed).sum();
    int free = all.stream().mapToInt(Overload.Ahead::free).sum();
    Map<UUID, String> names = users.names();
    return new PlanView.Ahead(
        ui.t(
            "plan.ahead",
            ui.n("plan.touches", touches),
            time(needed, ui),
            time(free, ui),
            ui.n("plan.colleagues", all.size())),
        all.stream()
            .filter(Overload.Ahead::isTooMuch)
            .map(one -> tooMuch(one, names.getOrDefault(one.userId(), ""), ui))
            .toList(),
        spread && touches > Spreads.MOST ? ui.t("spread.most", ui.number(Spreads.MOST)) : null,
        whose,
        spread);
  }

  private static PlanView.TooMuch tooMuch(Overload.Ahead one, String name, Ui ui) {
    String text =
        ui.t(
            "plan.too-much",
            time(one.needed(), ui),
            time(one.free(), ui),
            ui.n("plan.workdays", one.days()));
    String takes =
        one.days() == 0
            ? ui.t("plan.takes.fewer", ui.n("plan.touches", one.fewer()))
            : ui.t(
                "plan.takes",
                time(one.moreADay(), ui),
                ui.n("plan.workdays", one.daysOfAnother()),
                ui.n("plan.touches", one.fewer()));
    return new PlanView.TooMuch(name, text, takes);
  }

  static String time(int minutes, Ui ui) {
    return ui.duration(Duration.ofMinutes(minutes));
  }
}
