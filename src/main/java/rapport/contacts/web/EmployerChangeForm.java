package rapport.contacts.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rapport.contacts.DecisionRole;
import rapport.contacts.EmployerChange;
import rapport.kernel.Ids;
import rapport.kernel.Invalid;

/**
 * The form that says that somebody changed employer, exactly as it was typed.
 *
 * @param ended the ids of the contact points that are no longer valid
 */
public record EmployerChangeForm(
    String leaving,
    String company,
    String position,
    String decisionRole,
    String lastDay,
    String firstDay,
    Set<String> ended,
    PointRows points,
    boolean passes,
    boolean tellsBefore,
    boolean tellsAfter,
    int version) {

  /** What a browser sends; absent parameters are empty, unticked boxes are absent. */
  record Sent(
      @Nullable String leaving,
      @Nullable String company,
      @Nullable String position,
      @Nullable String decisionRole,
      @Nullable String lastDay,
      @Nullable String firstDay,
      @Nullable List<String> ended,
      @Nullable Boolean passes,
      @Nullable Boolean tellsBefore,
      @Nullable Boolean tellsAfter,
      @Nullable Integer version) {

    EmployerChangeForm form(PointRows.SentPoints points) {
      return new EmployerChangeForm(
          Typed.text(leaving),
          Typed.text(company),
          Typed.text(position),
          Typed.text(decisionRole),
          Typed.text(lastDay),
          Typed.text(firstDay),
          ended == null ? Set.of() : Set.copyOf(ended),
          points.rows(),
          Boolean.TRUE.equals(passes),
          Boolean.TRUE.equals(tellsBefore),
          Boolean.TRUE.equals(tellsAfter),
          version == null ? 0 : version);
    }
  }

  /** The proposal: today, what probably ends ticked, both managers told. */
  static EmployerChangeForm proposed(
      String leaving, Set<String> ended, LocalDate today, int version) {
    return new EmployerChangeForm(
        leaving,
        "",
        "",
        "",
        today.toString(),
        "",
        ended,
        PointRows.work(),
        false,
        true,
        true,
        version);
  }

  /** The same words against the contact as it is now. */
  EmployerChangeForm at(int present) {
    return new EmployerChangeForm(
        leaving,
        company,
        position,
        decisionRole,
        lastDay,
        firstDay,
        ended,
        points,
        passes,
        tellsBefore,
        tellsAfter,
        present);
  }

  EmployerChange change(String country, LocalDate today) {
    return new EmployerChange(
        leaving.isBlank() ? null : id(leaving),
        company,
        position,
        Typed.choice(decisionRole, "decisionRole", DecisionRole::ofCode),
        Typed.day(lastDay, "lastDay"),
        Typed.day(firstDay, "firstDay"),
        ended.stream().flatMap(one -> Ids.parse(one).stream()).collect(Collectors.toSet()),
        points.drafts(today),
        passes,
        tellsBefore,
        tellsAfter,
        country);
  }

  private static UUID id(String text) {
    return Ids.parse(text).orElseThrow(() -> new Invalid("leaving", "choice"));
  }
}
