package rapport.contacts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rapport.access.RecordKind;
import rapport.fields.OwnField;

/** Of what clients hold that which is chosen field by field when several become one. */
final class MergeValues {
  private static final List<String> OF_CONTACT =
      List.of(
          "family_name",
          "given_name",
          "middle_name",
          "birthday",
          "importance",
          "role",
          "stage",
          "responsible",
          "note");
  private static final List<String> OF_COMPANY =
      List.of("name", "industry", "parent", "importance", "role", "stage", "responsible", "note");

  private MergeValues() {}

  /** The built-in fields. */
  static List<String> codes(RecordKind kind) {
    return kind == RecordKind.COMPANY ? OF_COMPANY : OF_CONTACT;
  }

  static Map<String, List<String>> of(Contact contact) {
    return chosen(RecordKind.CONTACT, ContactValues.of(contact));
  }

  static Map<String, List<String>> of(Company company) {
    Map<String, List<String>> values = new LinkedHashMap<>(CompanyValues.of(company));
    values.put("parent", ContactValues.text(company.profile().parentId()));
    return chosen(RecordKind.COMPANY, values);
  }

  private static Map<String, List<String>> chosen(
      RecordKind kind, Map<String, List<String>> values) {
    Map<String, List<String>> chosen = new LinkedHashMap<>(values);
    chosen.keySet().removeIf(code -> !isOwn(code) && !codes(kind).contains(code));
    chosen.values().removeIf(List::isEmpty);
    return chosen;
  }

  static boolean isOwn(String code) {
    return code.startsWith(OwnField.PREFIX);
  }
}
