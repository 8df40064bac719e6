package rapport.planning.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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
    List<Other> others) {
  private static final int MOST_OTHERS = 3;

  /**
   * A substitute.
   *
   * @param method its code, empty for none
   */
  public record Other(String method, String worth) {}

  static LineForm sent(String method, SentForm form) {
    return new LineForm(
        method,
        form.text(method + ".amount").strip(),
        form.has(method + ".atLeast"),
        form.text(method + ".minutes").strip(),
        form.text(method + ".purpose"),
        form.text(method + ".perWeek").strip(),
        others(form.all(method + ".substitute"), form.all(method + ".worth")));
  }

  private static List<Other> others(List<String> methods, List<String> worths) {
    return IntStream.range(0, Math.min(methods.size(), MOST_OTHERS))
        .mapToObj(i -> new Other(methods.get(i), i < worths.size() ? worths.get(i).strip() : ""))
        .toList();
  }

  /** Those that are there, and one to be added if there is room. */
  public List<Other> rows() {
    List<Other> rows =
        new ArrayList<>(others.stream().filter(one -> !one.method().isEmpty()).toList());
    if (rows.size() < MOST_OTHERS) {
      rows.add(new Other("", ""));
    }
    return rows;
  }

  static LineForm of(Method method, Optional<PlanLine> line) {
    return line.map(LineForm::of)
        .orElseGet(() -> new LineForm(method.code(), "", false, "", "", "", List.of()));
  }

  private static LineForm of(PlanLine line) {
    return new LineForm(
        line.method().code(),
        String.valueOf(line.amount()),
        line.atLeast(),
        text(line.minutes()),
        line.purpose(),
        text(line.perWeek()),
        line.substitutes().stream()
            .map(one -> new Other(one.method().code(), String.valueOf(one.worth())))
            .toList());
  }

  private static String text(@Nullable Integer number) {
    return number == null ? "" : number.toString();
  }

  /** Whether it says more than how many, what for and how long. */
  public boolean detailed() {
    return !perWeek.isEmpty() || rows().size() > 1;
  }

  public boolean isEmpty() {
    return amount.isEmpty();
  }

  Optional<PlanLine> line(List<Complaint> complaints) {
    if (isEmpty()) {
      return Optional.empty();
    }
    Integer wanted = number("amount", amount, complaints);
    List<PlanLine.Substitute> substitutes = new ArrayList<>();
    for (Other other : others) {
      Integer standsFor = number("worth", other.worth(), complaints);
      Method.ofCode(other.method())
          .map(one -> new PlanLine.Substitute(one, standsFor == null ? 1 : standsFor))
          .ifPresent(substitutes::add);
    }
    return Optional.of(
        new PlanLine(
            Method.ofCode(method).orElseThrow(),
            wanted == null ? 0 : wanted,
            atLeast,
            number("minutes", minutes, complaints),
            purpose,
            number("perWeek", perWeek, complaints),
            substitutes));
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
