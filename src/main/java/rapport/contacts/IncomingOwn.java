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
 * What a row says about fields that users added, in the form it is kept in.
 *
 * @param contact by the field's code, what the row says of the person
 * @param company likewise of the first company it names
 * @param said for the preview: column and value
 * @param refusal why it can't be taken; "" if it can
 */
record IncomingOwn(
    Map<String, List<String>> contact,
    Map<String, List<String>> company,
    List<String> said,
    String refusal) {
  static final IncomingOwn NOTHING = new IncomingOwn(Map.of(), Map.of(), List.of(), "");

  /** Reads what columns say; a field that was retired meanwhile is left out. */
  static IncomingOwn read(List<SourceValue> values, Fields ofContact, Fields ofCompany) {
    if (values.isEmpty()) {
      return NOTHING;
    }
    Map<String, List<String>> contact = new LinkedHashMap<>();
    Map<String, List<String>> company = new LinkedHashMap<>();
    List<String> said = new ArrayList<>();
    for (SourceValue value : values) {
      RecordField field =
          (value.isCompanys() ? ofCompany : ofContact).find(value.code()).orElse(null);
      if (field == null) {
        continue;
      }
      try {
        List<String> read = FieldValues.ofCell(field, value.value().replace("\0", ""));
        (value.isCompanys() ? company : contact).put(field.code(), read);
        said.add(value.column() + ": " + value.value());
      } catch (Invalid unreadable) {
        return new IncomingOwn(Map.of(), Map.of(), said, Reasons.ownValue(value.column()));
      }
    }
    return new IncomingOwn(contact, company, said, "");
  }
}
