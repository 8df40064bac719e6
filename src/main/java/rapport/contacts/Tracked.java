package rapport.contacts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rapport.access.Differences;

/** Of what clients hold that which people change, and so what their history tells. */
final class Tracked {
  /** What follows from something else, or is told by verbs of its own. */
  private static final Set<String> DERIVED =
      Set.of("last_touch", "next_touch", "created", "people", "former_company", "open_leads");

  private Tracked() {}

  static Differences between(Contact before, Contact after) {
    return Differences.between(of(before), of(after));
  }

  static Differences between(Company before, Company after) {
    return Differences.between(of(before), of(after));
  }

  static Map<String, List<String>> of(Contact contact) {
    Map<String, List<String>> values = new LinkedHashMap<>(ContactValues.of(contact));
    values.keySet().removeAll(DERIVED);
    values.remove("name"); // made of its parts
    values.put("website", ContactValues.points(contact.points(), PointKind.WEB));
    values.put("address", ContactValues.points(contact.points(), PointKind.ADDRESS));
    return values;
  }

  static Map<String, List<String>> of(Company company) {
    Map<String, List<String>> values = new LinkedHashMap<>(CompanyValues.of(company));
    values.keySet().removeAll(DERIVED);
    values.put("messenger", ContactValues.points(company.points(), PointKind.MESSENGER));
    values.put("address", ContactValues.points(company.points(), PointKind.ADDRESS));
    return values;
  }
}
