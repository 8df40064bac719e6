package rapport.contacts;

import static rapport.contacts.ContactValues.points;
import static rapport.contacts.ContactValues.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a company holds in each field; as {@link ContactValues}. */
public final class CompanyValues {
  private CompanyValues() {}

  /** All built-in fields and those own fields that hold something, by their codes. */
  public static Map<String, List<String>> of(Company company) {
    Map<String, List<String>> values = new LinkedHashMap<>(company.own());
    values.put("name", text(company.name()));
    values.put("phone", points(company.points(), PointKind.PHONE));
    values.put("email", points(company.points(), PointKind.EMAIL));
    values.put("website", points(company.points(), PointKind.WEB));
    values.put("people", text(company.people()));
    values.put("industry", text(company.profile().industry()));
    values.put("importance", text(company.profile().standing().importance().code()));
    values.put("role", text(company.profile().standing().roleCode()));
    values.put("stage", text(company.profile().standing().stageCode()));
    values.put("open_leads", text(company.openLeads()));
    values.put("responsible", text(company.responsibleId()));
    values.put("last_touch", text(company.lastTouchAt()));
    values.put("next_touch", text(company.nextTouchAt()));
    values.put("note", text(company.note()));
    values.put("created", text(company.createdAt()));
    return values;
  }

  /** One field's values; empty for nothing and for a field nobody knows. */
  public static List<String> of(Company company, String code) {
    return of(company).getOrDefault(code, List.of());
  }
}
