package rapport.linkage;

import java.util.ArrayList;
import java.util.List;

/** Which comparisons suit the fields there are. */
final class Comparisons {
  private Comparisons() {}

  static List<Comparison> of(Schema schema) {
    List<Comparison> all = new ArrayList<>();
    if (schema.has(FieldKind.FAMILY_NAME) || schema.has(FieldKind.GIVEN_NAME)) {
      Names names = new Names(schema);
      all.add(new FamilyNames(names));
      all.add(new GivenNames(names));
    }
    if (schema.has(FieldKind.MIDDLE_NAME)) {
      all.add(new MiddleNames(schema));
    }
    if (schema.has(FieldKind.COMPANY_NAME)) {
      all.add(new Companies(schema));
    }
    if (schema.has(FieldKind.BIRTH_DATE)) {
      all.add(new BirthDates(schema));
    }
    schema
        .alone(FieldKind.IDENTIFIER)
        .forEach((code, slot) -> all.add(new Identifiers(code, slot)));
    if (schema.has(FieldKind.PHONE)) {
      all.add(new Phones(schema));
    }
    if (schema.has(FieldKind.EMAIL)) {
      all.add(new Emails(schema));
    }
    if (schema.has(FieldKind.WEB)) {
      all.add(new Hosts(schema));
    }
    if (schema.has(FieldKind.STREET) || schema.has(FieldKind.STREET_NUMBER)) {
      all.add(new Addresses(schema));
    }
    if (schema.has(FieldKind.STREET_EXTRA)) {
      all.add(new Texts(schema.code(FieldKind.STREET_EXTRA), schema.slot(FieldKind.STREET_EXTRA)));
    }
    if (schema.has(FieldKind.LOCALITY)
        || schema.has(FieldKind.POSTCODE)
        || schema.has(FieldKind.REGION)) {
      all.add(new Places(schema));
    }
    schema.alone(FieldKind.TEXT).forEach((code, slot) -> all.add(new Texts(code, slot)));
    return all;
  }
}
