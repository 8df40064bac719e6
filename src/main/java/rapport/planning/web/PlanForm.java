package rapport.planning.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import rapport.access.RecordKind;
import rapport.filters.Filter;
import rapport.filters.FilterText;
import rapport.interactions.Method;
import rapport.kernel.Complaint;
import rapport.kernel.Ids;
import rapport.kernel.Invalid;
import rapport.planning.ContactPlan;
import rapport.planning.Edition;
import rapport.planning.PlanLine;
import rapport.planning.Term;
import rapport.planning.Whose;
import rapport.platform.web.SentForm;

/**
 * The form of a plan as it was typed.
 *
 * @param f the filter as text
 * @param whose {@code all}, {@code user:…} or {@code team:…}
 * @param term {@code month:2027-02-01}, {@code quarter:2027-01-01} or {@code own}
 * @param from from which day on the lines hold, empty for the plan's first
 */
public record PlanForm(
    String name,
    String kind,
    String f,
    String whose,
    String term,
    String first,
    String last,
    String from,
    List<LineForm> lines,
    int version) {

  static PlanForm sent(SentForm form) {
    return new PlanForm(
        form.text("name"),
        form.text("kind"),
        form.text("f"),
        form.text("whose"),
        form.text("term"),
        form.text("first"),
        form.text("last"),
        form.text("from"),
        Arrays.stream(Method.values()).map(one -> LineForm.sent(one.code(), form)).toList(),
        form.text("version").matches("\\d{1,8}") ? Integer.parseInt(form.text("version")) : 0);
  }

  static PlanForm empty(RecordKind kind, Term term, String f) {
    return new PlanForm(
        "", kind.code(), f, "all", code(term), "", "", "", lines(Optional.empty()), 0);
  }

  static PlanForm of(ContactPlan plan, LocalDate today) {
    boolean begun = !today.isBefore(plan.term().first());
    boolean own = plan.term().length() == Term.Length.OWN;
    return new PlanForm(
        plan.name(),
        plan.kind().code(),
        FilterText.of(plan.filter()),
        plan.whose().code(),
        code(plan.term()),
        own ? plan.term().first().toString() : "",
        own ? plan.term().last().toString() : "",
        (begun ? today : plan.term().first()).toString(),
        lines(Optional.of(plan.edition(begun ? today : plan.term().first()))),
        plan.version());
  }

  /** The same for other clients. */
  PlanForm meaning(String filter) {
    return new PlanForm(name, kind, filter, whose, term, first, last, from, lines, version);
  }

  private static List<LineForm> lines(Optional<Edition> edition) {
    return Arrays.stream(Method.values())
        .map(method -> LineForm.of(method, edition.flatMap(one -> one.line(method))))
        .toList();
  }

  static String code(Term term) {
    return term.length() == Term.Length.OWN ? "own" : term.length().code() + ":" + term.first();
  }

  RecordKind recordKind() {
    return "company".equals(kind) ? RecordKind.COMPANY : RecordKind.CONTACT;
  }

  /** Nothing where it can't be read. */
  Filter filter() {
    try {
      return FilterText.parse(f);
    } catch (Invalid unreadable) {
      return Filter.EVERYTHING;
    }
  }

  /** {@link Invalid} at what can't be read. */
  ContactPlan.Draft draft() {
    List<Complaint> complaints = new ArrayList<>();
    Optional<Term> meant = term(complaints);
    LocalDate since = from.isBlank() ? null : day("from", from, complaints).orElse(null);
    List<PlanLine> wanted = lines.stream().flatMap(line -> line.line(complaints).stream()).toList();
    if (!complaints.isEmpty() || meant.isEmpty()) {
      throw new Invalid(complaints);
    }
    return new ContactPlan.Draft(
        name,
        recordKind(),
        FilterText.parse(f),
        readWhose(),
        meant.get(),
        since == null ? meant.get().first() : since,
        wanted);
  }

  private Optional<Term> term(List<Complaint> complaints) {
    if (term.equals("own")) {
      Optional<LocalDate> begins = day("first", first, complaints);
      Optional<LocalDate> ends = day("last", last, complaints);
      return begins.flatMap(one -> ends.map(other -> new Term(Term.Length.OWN, one, other)));
    }
    int colon = term.indexOf(':');
    Optional<LocalDate> day = day("term", term.substring(colon + 1), complaints);
    return day.map(one -> term.startsWith("quarter") ? Term.quarter(one) : Term.month(one));
  }

  private static Optional<LocalDate> day(String field, String typed, List<Complaint> complaints) {
    try {
      return Optional.of(LocalDate.parse(typed.strip()));
    } catch (DateTimeParseException unreadable) {
      complaints.add(Complaint.of(field, typed.isBlank() ? "required" : "date"));
      return Optional.empty();
    }
  }

  private Whose readWhose() {
    Optional<UUID> id = Ids.parse(whose.substring(whose.indexOf(':') + 1));
    if (whose.startsWith("user:") && id.isPresent()) {
      return Whose.colleague(id.get());
    }
    return whose.startsWith("team:") && id.isPresent() ? Whose.team(id.get()) : Whose.ALL;
  }
}
