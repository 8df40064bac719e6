package rapport.planning.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.access.User;
import rapport.interactions.Method;
import rapport.planning.Attainment;
import rapport.planning.ContactPlan;
import rapport.planning.ContactPlans;
import rapport.planning.Figures;
import rapport.platform.web.Ui;

/** What one promised for this month and how far one is: the rings of My day. */
@Component
public class Rings {
  private static final int MOST = 4;
  private static final int ROUND = 360;

  private final ContactPlans plans;
  private final Attainment attainment;

  Rings(ContactPlans plans, Attainment attainment) {
    this.plans = plans;
    this.attainment = attainment;
  }

  /** A ring for each method, four at most; none for whom no plan runs, after one query. */
  public List<PlanView.Ring> mine(User viewer, Ui ui) {
    List<ContactPlan> running = plans.at(ContactPlans.Stage.CURRENT);
    if (running.isEmpty()) {
      return List.of();
    }
    return attainment.mine(running, viewer).stream()
        .limit(MOST)
        .map(one -> of(one.method(), one.figures(), clients(one.most(), viewer), ui))
        .toList();
  }

  private static String clients(ContactPlan plan, User viewer) {
    return "/plans/" + plan.id() + "?by=client&responsible=" + viewer.id();
  }

  static PlanView.Ring of(Method method, Figures figures, @Nullable String href, Ui ui) {
    String tone = figures.lost() > 0 ? "red" : figures.behind() > 0 ? "amber" : "";
    return new PlanView.Ring(
        method.code(),
        ui.t("method." + method.code()),
        ui.number(figures.counted()) + "/" + ui.number(figures.target()),
        below(figures, ui),
        figures.percent(),
        ROUND * figures.pacePercent() / 100,
        tone,
        said(figures, ui),
        href);
  }

  private static String below(Figures figures, Ui ui) {
    if (figures.counted() >= figures.target()) {
      return ui.t("plan.done");
    }
    return figures.behind() > 0 ? ui.t("plan.behind", figures.behind()) : ui.t("plan.pace.kept");
  }

  /** "12 of 20 done, 3 more planned, 5 missing. 14 by today." */
  static String said(Figures figures, Ui ui) {
    return ui.t(
        "plan.said",
        figures.counted(),
        figures.target(),
        figures.planned(),
        figures.missing(),
        Math.round(figures.expected()));
  }
}
