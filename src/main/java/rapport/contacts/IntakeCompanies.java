package rapport.contacts;

import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import rapport.contacts.IncomingRow.Work;

/**
 * The companies of an import: those we know and those its rows make. One is found by a number that
 * belongs to it alone, otherwise by its name, unless such a number says that it is another of that
 * name.
 */
final class IntakeCompanies {
  private static final int DEEPEST = 20;

  private final Map<UUID, IntakeCompany> all = new LinkedHashMap<>();
  private final Map<String, IntakeCompany> byName = new HashMap<>();
  private final Map<String, IntakeCompany> byNumber = new HashMap<>();
  private Set<String> numbers = Set.of();

  /**
   * @param codes the own fields that hold what belongs to one company alone
   */
  void tellApartBy(Set<String> codes) {
    numbers = codes;
  }

  /** One the database has; of several of one name the first counts. */
  void know(IntakeCompany company) {
    if (all.putIfAbsent(company.id, company) == null) {
      byName.putIfAbsent(company.key(), company);
      number(company);
    }
  }

  /** Notes the numbers of a company, which a row may have added. */
  void number(IntakeCompany company) {
    numbers.forEach(code ->
        company.own.of(code).forEach(text -> byNumber.putIfAbsent(code + "=" + text, company)));
  }

  /**
   * @param own what a row says of the company in own fields
   */
  Optional<IntakeCompany> find(Work work, Map<String, List<String>> own) {
    for (String code : numbers) {
      for (String text : own.getOrDefault(code, List.of())) {
        IntakeCompany numbered = byNumber.get(code + "=" + text);
        if (numbered != null) {
          return Optional.of(numbered);
        }
      }
    }
    return Optional.ofNullable(byName.get(work.key()))
        .filter(company -> numbers.stream().noneMatch(code -> differs(company, own, code)));
  }

  private static boolean differs(
      IntakeCompany company, Map<String, List<String>> own, String code) {
    List<String> held = company.own.of(code);
    List<String> said = own.getOrDefault(code, List.of());
    return !held.isEmpty() && !said.isEmpty() && !held.equals(said);
  }

  IntakeCompany findOrMake(Work work, Map<String, List<String>> own) {
    return find(work, own).orElseGet(() -> make(work));
  }

  /** A new one, whether or not there is another of that name. */
  IntakeCompany make(Work work) {
    IntakeCompany company = IntakeCompany.fresh(work.company());
    all.put(company.id, company);
    byName.putIfAbsent(company.key(), company);
    return company;
  }

  /**
   * Whether one may be said to belong to another without belonging to itself by that; of a known
   * one whose line isn't known here, nobody can tell.
   */
  boolean mayBelong(IntakeCompany company, IntakeCompany parent) {
    IntakeCompany above = parent;
    for (int i = 0; i < DEEPEST; i++) {
      if (above.id.equals(company.id)) {
        return false;
      }
      UUID next = above.facts.id(IntakeFacts.PARENT);
      if (next == null) {
        return true;
      }
      IntakeCompany known = all.get(next);
      if (known == null) {
        return company.made;
      }
      above = known;
    }
    return false;
  }

  Collection<IntakeCompany> all() {
    return all.values();
  }

  /** Lets the oldest go until there are only so many. */
  void lighten(int most) {
    Iterator<IntakeCompany> oldest = all.values().iterator();
    for (int left = all.size() - most; left > 0; left--) {
      IntakeCompany gone = oldest.next();
      oldest.remove();
      byName.remove(gone.key(), gone);
    }
    byNumber.values().removeIf(company -> !all.containsKey(company.id));
  }
}
