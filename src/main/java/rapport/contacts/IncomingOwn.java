package rapport.contacts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a row says about fields that users added, and about those that are chosen from a list, in
 * the form it is kept in; {@link ReadingOwn} reads it.
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

  /** One to be filled. */
  static IncomingOwn fresh() {
    return new IncomingOwn(
        new LinkedHashMap<>(),
        new LinkedHashMap<>(),
        new LinkedHashMap<>(),
        new LinkedHashMap<>(),
        new ArrayList<>(),
        "");
  }

  /** Nothing but why it can't be taken, and what was read before that was seen. */
  IncomingOwn refused(String reason) {
    return new IncomingOwn(Map.of(), Map.of(), Map.of(), Map.of(), said, reason);
  }

  Map<String, List<String>> own(boolean companys) {
    return companys ? company : contact;
  }

  Map<String, String> facts(boolean companys) {
    return companys ? companyFacts : contactFacts;
  }

  boolean tellsOfCompany() {
    return !company.isEmpty() || !companyFacts.isEmpty();
  }
}
