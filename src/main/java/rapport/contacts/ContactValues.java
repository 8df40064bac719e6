package rapport.contacts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a contact holds in each field, in the one text form of the field's type: the same for cells,
 * exports, changes in a list and the API. Tallies are not among them.
 */
public final class ContactValues {
  private ContactValues() {}

  /** All built-in fields and those own fields that hold something, by their codes. */
  public static Map<String, List<String>> of(Contact contact) {
    Optional<Employment> works = contact.currentEmployment();
    Map<String, List<String>> values = new LinkedHashMap<>(contact.own());
    values.put("name", text(contact.name().full()));
    values.put("family_name", text(contact.name().family()));
    values.put("given_name", text(contact.name().given()));
    values.put("middle_name", text(contact.name().middle()));
    values.put("company", text(works.map(Employment::companyName).orElse("")));
    values.put("position", text(works.map(Employment::position).orElse("")));
    values.put(
        "decision_role",
        text(works.map(Employment::decisionRole).map(DecisionRole::code).orElse("")));
    values.put("former_company", former(contact));
    values.put("importance", text(contact.standing().importance().code()));
    values.put("role", text(contact.standing().roleCode()));
    values.put("stage", text(contact.standing().stageCode()));
    values.put("open_leads", text(contact.openLeads()));
    values.put("phone", points(contact.points(), PointKind.PHONE));
    values.put("email", points(contact.points(), PointKind.EMAIL));
    values.put("messenger", messengers(contact));
    values.put("birthday", text(contact.birthday()));
    values.put("responsible", text(contact.responsibleId()));
    values.put("last_touch", text(contact.lastTouchAt()));
    values.put("next_touch", text(contact.nextTouchAt()));
    values.put("note", text(contact.note()));
    values.put("created", text(contact.createdAt()));
    return values;
  }

  /** One field's values; empty for nothing and for a field nobody knows. */
  public static List<String> of(Contact contact, String code) {
    return of(contact).getOrDefault(code, List.of());
  }

  /** Each with the service it is of: "Telegram: @anna". */
  private static List<String> messengers(Contact contact) {
    return contact.points().stream()
        .filter(point -> point.kind() == PointKind.MESSENGER)
        .map(point ->
            point.label().isBlank() || point.label().equals("other")
                ? point.value()
                : point.label() + ": " + point.value())
        .distinct()
        .toList();
  }

  private static List<String> former(Contact contact) {
    return contact.employments().stream()
        .filter(works -> !works.isCurrent())
        .map(Employment::companyName)
        .distinct()
        .toList();
  }

  static List<String> text(@Nullable Object value) {
    return value == null || value.toString().isEmpty() ? List.of() : List.of(value.toString());
  }

  /** Phones in E.164 where they could be read. */
  static List<String> points(List<ContactPoint> points, PointKind kind) {
    return points.stream()
        .filter(point -> point.kind() == kind)
        .map(point -> point.canonical().isEmpty() ? point.value() : point.canonical())
        .distinct()
        .toList();
  }
}
