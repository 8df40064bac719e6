package rapport.planning.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.interactions.Method;
import rapport.planning.ContactPlan;
import rapport.planning.Edition;
import rapport.planning.Figures;
import rapport.planning.PlanLine;
import rapport.platform.web.Ui;

/** Puts the numbers of plan against fact into cells, each with the way to what is behind it. */
final class AttainmentView {
  private final Collection<ContactPlan> plans;
  private final List<Method> methods;
  private final Ui ui;

  AttainmentView(Collection<ContactPlan> plans, Ui ui) {
    this.plans = plans;
    this.methods =
        plans.stream().flatMap(plan -> plan.methods().stream()).distinct().sorted().toList();
    this.ui = ui;
  }

  /** The methods of all plans, one column each. */
  List<Method> methods() {
    return methods;
  }

  /** Where the interactions behind a row stand, of all its methods and those that are done. */
  static String behind(String base, String query) {
    return base + "/interactions?state=completed" + query;
  }

  /**
   * A row.
   *
   * @param href where its clients, or the client, are
   * @param behind where its interactions are, as {@link #behind} says
   * @param clients where those are with whom something is missing, null for nowhere
   */
  PlanView.Row row(
      String label,
      @Nullable String href,
      Figures all,
      Map<Method, Figures> lines,
      String behind,
      @Nullable String clients) {
    List<PlanView.Cell> cells = new ArrayList<>();
    for (Method method : methods) {
      cells.add(cell(method, lines.getOrDefault(method, Figures.NONE), behind));
    }
    return new PlanView.Row(
        label,
        href,
        cells,
        new PlanView.Count(all.percent() + "%", behind, ""),
        counted(all.planned(), behind.replace("state=completed", "state=planned"), ""),
        counted(all.missing(), clients, ""),
        counted(all.behind(), clients, "heat-late"),
        new PlanView.Count(number(all.forecast()) + "/" + number(all.target()), null, ""),
        counted(all.reachable(), null, ""),
        counted(all.lost(), clients, "late"));
  }

  private PlanView.Count counted(int number, @Nullable String href, String tone) {
    return new PlanView.Count(
        number(number), number == 0 ? null : href, number == 0 ? "quiet" : tone);
  }

  private String number(int number) {
    return ui.number(number);
  }

  private PlanView.Cell cell(Method method, Figures figures, String behind) {
    if (figures.target() == 0 && figures.fact() == 0) {
      return new PlanView.Cell("", "", -1, ui.t("plan.nothing-wanted"), null);
    }
    String below =
        figures.behind() > 0
            ? "\u2212" + number(figures.behind())
            : figures.fact() > figures.counted() && asGoodMore(method)
                ? "+" + number(figures.fact() - figures.counted())
                : "";
    return new PlanView.Cell(
        number(figures.counted()) + "/" + number(figures.target()),
        below,
        Math.min(4, figures.onPace() / 25),
        Rings.said(figures, ui),
        behind.contains("&method=") ? behind : behind + "&method=" + method.code());
  }

  /** Whether more of a method than was promised is as good. */
  private boolean asGoodMore(Method method) {
    Stream<Edition> last = plans.stream().map(plan -> plan.editions().getLast());
    return last.flatMap(edition -> edition.line(method).stream()).anyMatch(PlanLine::atLeast);
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
