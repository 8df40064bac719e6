package rapport.contacts.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.contacts.CompanyPerson;
import rapport.contacts.DecisionRole;
import rapport.filters.Filter;
import rapport.filters.FilterText;
import rapport.filters.Operator;

/**
 * A company's people: all of them as a list, and those of today by what their word counts for.
 *
 * @param all current before past
 */
public record DecisionMap(List<CompanyPerson> all, Instant now) {
  /** How many are shown at once; the list of contacts shows the others. */
  private static final int SHOWN = 12;

  /** Somebody not spoken with for longer than this stands out. */
  private static final Duration LONG = Duration.ofDays(90);

  /**
   * Those whose word counts for the same; nobody said what for where the code is "unknown".
   *
   * @param people those spoken with longest ago first, as many as are shown
   * @param more how many others there are
   */
  public record Part(String code, List<CompanyPerson> people, int more) {
    static Part of(String code, List<CompanyPerson> people) {
      List<CompanyPerson> shown = people.stream().limit(SHOWN).toList();
      return new Part(code, shown, people.size() - shown.size());
    }
  }

  /** The first of all. */
  public List<CompanyPerson> listed() {
    return all.stream().limit(SHOWN).toList();
  }

  public boolean hasMore() {
    return all.size() > SHOWN;
  }

  /** The list of contacts, of those who work at the company of this name. */
  public static String listOf(String company) {
    Filter there = new Filter.Test("company", Operator.IS, company);
    return "/contacts?f=" + URLEncoder.encode(FilterText.of(there), StandardCharsets.UTF_8);
  }

  /** Those who decide first; the parts nobody is in are left out, but for those who decide. */
  public List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    for (DecisionRole role : DecisionRole.values()) {
      parts.add(Part.of(role.code(), those(role)));
    }
    parts.add(Part.of("unknown", those(null)));
    return parts.stream()
        .filter(part -> !part.people().isEmpty() || part.code().equals("decides"))
        .toList();
  }

  private List<CompanyPerson> those(@Nullable DecisionRole role) {
    Set<UUID> seen = new HashSet<>();
    return all.stream()
        .filter(CompanyPerson::isCurrent)
        .filter(person -> Objects.equals(person.decisionRole(), role))
        .filter(person -> seen.add(person.contactId()))
        .sorted(Comparator.comparing(DecisionMap::touched))
        .toList();
  }

  private static Instant touched(CompanyPerson person) {
    return person.lastTouchAt() == null ? Instant.MIN : person.lastTouchAt();
  }

  public boolean isNeglected(CompanyPerson person) {
    return person.lastTouchAt() == null || person.lastTouchAt().isBefore(now.minus(LONG));
  }

  /** Whether there is anything to draw. */
  public boolean isDrawn() {
    return all.stream().anyMatch(CompanyPerson::isCurrent);
  }
}
