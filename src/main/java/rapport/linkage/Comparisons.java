package rapport.linkage;

import java.util.ArrayList;
import java.util.List;

/** Which comparisons suit the fields there are. */
final class Comparisons {
  private Comparisons() {}

  static List<Comparison> of(Schema schema) {
    List<Comparison> all = new ArrayList<>();
    if (schema.ofPeople()) {
      Names names = new Names(schema);
      all.add(new FamilyNames(names));
      all.add(new GivenNames(names));
    }
    if (schema.has(FieldKind.MIDDLE_NAME)) {
      all.add(new MiddleNames(schema));
    }
    if (schema.has(FieldKind.COMPANY_NAME)) {
      all.add(BestOfMany.of(schema, FieldKind.COMPANY_NAME, new Companies(schema.ofPeople())));
    }
    if (schema.has(FieldKind.BIRTH_DATE)) {
      all.add(new BirthDates(schema));
    }
    schema
        .alone(FieldKind.IDENTIFIER)
        .forEach((code, slot) -> all.add(new BestOfMany(code, slot, new Identifiers())));
    if (schema.has(FieldKind.PHONE)) {
      all.add(BestOfMany.of(schema, FieldKind.PHONE, new Phones()));
    }
    if (schema.has(FieldKind.EMAIL)) {
      Comparison emails = BestOfMany.of(schema, FieldKind.EMAIL, new Emails());
      all.add(schema.ofPeople() ? new MailOfNamesakes(emails, new Names(schema)) : emails);
    }
    if (schema.has(FieldKind.WEB) || schema.domains() >= 0) {
      all.add(new Sites(schema));
    }
    if (schema.has(FieldKind.STREET) || schema.has(FieldKind.STREET_NUMBER)) {
      all.add(new Addresses(schema));
    }
    if (schema.has(FieldKind.STREET_EXTRA)) {
      all.add(BestOfMany.of(schema, FieldKind.STREET_EXTRA, new Texts()));
    }
    if (schema.has(FieldKind.LOCALITY)
        || schema.has(FieldKind.POSTCODE)
        || schema.has(FieldKind.REGION)) {
      all.add(new Places(schema));
    }
    schema
        .alone(FieldKind.TEXT)
        .forEach((code, slot) -> all.add(new BestOfMany(code, slot, new Texts())));
    return all;
  }
}
