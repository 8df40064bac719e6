package rapport.contacts;

import java.util.List;
import java.util.UUID;

/**
 * To whom a company belongs, and who belongs to it.
 *
 * @param parents from the head of the group down to the company's own parent; empty if it has none
 * @param subsidiaries those that belong to it directly, by name; at most 100
 */
public record CompanyGroup(List<Member> parents, List<Member> subsidiaries) {
  /** A company of the group. */
  public record Member(UUID id, String name, int people) {}

  public boolean isEmpty() {
    return parents.isEmpty() && subsidiaries.isEmpty();
  }
}
