package rapport.planning.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rapport.interactions.Method;
import rapport.kernel.Complaint;
import rapport.planning.PlanLine;
import rapport.platform.web.SentForm;

/**
 * The row of one method in the form of a plan, as it was typed; without an amount there is no line.
 */
public record LineForm(
    String method,
    String amount,
    boolean atLeast,
    String minutes,
    String purpose,
    String perWeek,
    String substitute,
    String worth) {
  static LineForm sent(String method, SentForm form) {
    return new LineForm(
        method,
        form.text(method + ".amount").strip(),
        form.has(method + ".atLeast"),
        form.text(method + ".minutes").strip(),
        form.text(method + ".purpose"),
        form.text(method + ".perWeek").strip(),
        form.text(method + ".substitute"),
        form.text(method + ".worth").strip());
  }

  static LineForm of(Method method, Optional<PlanLine> line) {
    return line.map(LineForm::of)
        .orElseGet(() -> new LineForm(method.code(), "", false, "", "", "", "", ""));
  }

  private static LineForm of(PlanLine line) {
    Method substitute = line.substitute();
    return new LineForm(
        line.method().code(),
        String.valueOf(line.amount()),
        line.atLeast(),
        text(line.minutes()),
        line.purpose(),
        text(line.perWeek()),
        substitute == null ? "" : substitute.code(),
        substitute == null ? "" : String.valueOf(line.worth()));
  }

  private static String text(@Nullable Integer number) {
    return number == null ? "" : number.toString();
  }

  /** Whether it says more than how many, what for and how long. */
  public boolean detailed() {
    return !perWeek.isEmpty() || !substitute.isEmpty();
  }

  public boolean isEmpty() {
    return amount.isEmpty();
  }

  Optional<PlanLine> line(List<Complaint> complaints) {
    if (isEmpty()) {
      return Optional.empty();
    }
    Integer wanted = number("amount", amount, complaints);
    Integer standsFor = number("worth", worth, complaints);
    return Optional.of(
        new PlanLine(
            Method.ofCode(method).orElseThrow(),
            wanted == null ? 0 : wanted,
            atLeast,
            number("minutes", minutes, complaints),
            purpose,
            number("perWeek", perWeek, complaints),
            Method.ofCode(substitute).orElse(null),
            standsFor == null ? 1 : standsFor));
  }

  private @Nullable Integer number(String field, String typed, List<Complaint> complaints) {
    if (typed.isEmpty()) {
      return null;
    }
    if (!typed.matches("\\d{1,6}")) {
      complaints.add(Complaint.of("lines." + method + "." + field, "number"));
      return null;
    }
    return Integer.valueOf(typed);
  }
}
