package rapport.contacts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rapport.exchange.Reasons;
import rapport.exchange.reading.SourceValue;
import rapport.fields.FieldValues;
import rapport.fields.Fields;
import rapport.fields.RecordField;
import rapport.kernel.Invalid;

/**
 * What a row says about fields that users added, and about those that are chosen from a list, in
 * the form it is kept in.
 *
 * @param contact by the field's code, what the row says of the person
 * @param company likewise of the first company it names
 * @param contactFacts of built-in fields, by code, what the row says of the person
 * @param companyFacts likewise of the first company it names
 * @param said for the preview: column and value
 * @param refusal why it can't be taken; "" if it can
 */
record IncomingOwn(
    Map<String, List<String>> contact,
    Map<String, List<String>> company,
    Map<String, String> contactFacts,
    Map<String, String> companyFacts,
    List<String> said,
    String refusal) {
  static final IncomingOwn NOTHING =
      new IncomingOwn(Map.of(), Map.of(), Map.of(), Map.of(), List.of(), "");

  /**
   * Reads what columns say; a field that was retired meanwhile is left out.
   *
   * @param ofCompany whether the row is about a company and nobody in it
   */
  static IncomingOwn read(
      List<SourceValue> values, boolean ofCompany, Fields contacts, Fields companies) {
    if (values.isEmpty()) {
      return NOTHING;
    }
    IncomingOwn own =
        new IncomingOwn(
            new LinkedHashMap<>(),
            new LinkedHashMap<>(),
            new LinkedHashMap<>(),
            new LinkedHashMap<>(),
            new ArrayList<>(),
            "");
    for (SourceValue value : values) {
      boolean companys =
          value.isCompanys()
              || ofCompany && !value.code().startsWith("own_")
              || value.code().equals(IntakeFacts.INDUSTRY);
      RecordField field = (companys ? companies : contacts).find(value.code()).orElse(null);
      if (field != null && !own.take(value, field, companys)) {
        return new IncomingOwn(
            Map.of(), Map.of(), Map.of(), Map.of(), own.said, Reasons.ownValue(value.column()));
      }
    }
    return own;
  }

  /** Whether it could; of a built-in field, what can't be read is left out. */
  private boolean take(SourceValue value, RecordField field, boolean companys) {
    try {
      List<String> read = FieldValues.ofCell(field, value.value().replace("\0", ""));
      if (field.isOwn()) {
        (companys ? company : contact).put(field.code(), read);
      } else if (!read.isEmpty()) {
        (companys ? companyFacts : contactFacts).put(field.code(), read.getFirst());
      }
      said.add(value.column() + ": " + value.value());
      return true;
    } catch (Invalid unreadable) {
      return !field.isOwn();
    }
  }

  boolean tellsOfCompany() {
    return !company.isEmpty() || !companyFacts.isEmpty();
  }
}
