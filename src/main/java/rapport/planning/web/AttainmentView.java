package rapport.planning.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rapport.interactions.Method;
import rapport.planning.ContactPlan;
import rapport.planning.Figures;
import rapport.platform.web.Ui;

/** Puts the numbers of plan against fact into cells, each with the way to what is behind it. */
final class AttainmentView {
  private final ContactPlan plan;
  private final Ui ui;

  AttainmentView(ContactPlan plan, Ui ui) {
    this.plan = plan;
    this.ui = ui;
  }

  /**
   * A row.
   *
   * @param behind what its interactions are narrowed to, such as {@code responsible=…}; null where
   *     they can't be told apart
   */
  PlanView.Row row(
      String label,
      @Nullable String href,
      Figures all,
      Map<Method, Figures> lines,
      @Nullable String behind) {
    List<PlanView.Cell> cells = new ArrayList<>();
    for (Method method : plan.methods()) {
      cells.add(cell(method, lines.getOrDefault(method, Figures.NONE), behind));
    }
    return new PlanView.Row(
        label,
        href,
        cells,
        all.percent(),
        number(all.planned()),
        number(all.missing()),
        number(all.behind()),
        number(all.forecast()) + "/" + number(all.target()),
        number(all.lost()));
  }

  private String number(int number) {
    return ui.number(number);
  }

  private PlanView.Cell cell(Method method, Figures figures, @Nullable String behind) {
    if (figures.target() == 0 && figures.fact() == 0) {
      return new PlanView.Cell("", "", -1, ui.t("plan.nothing-wanted"), null);
    }
    boolean more =
        plan.editions().getLast().line(method).filter(line -> line.atLeast()).isPresent();
    String below =
        figures.behind() > 0
            ? "\u2212" + number(figures.behind())
            : figures.fact() > figures.counted() && more
                ? "+" + number(figures.fact() - figures.counted())
                : "";
    return new PlanView.Cell(
        number(figures.counted()) + "/" + number(figures.target()),
        below,
        Math.min(4, figures.onPace() / 25),
        Rings.said(figures, ui),
        behind == null ? null : address(method.code(), behind));
  }

  String address(String method, String behind) {
    return "/plans/"
        + plan.id()
        + "/interactions?method="
        + method
        + (behind.isEmpty() ? "" : "&" + behind);
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
