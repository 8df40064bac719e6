package rapport.duplicates;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import rapport.access.RecordKind;
import rapport.contacts.Company;
import rapport.contacts.CompanyDraft;
import rapport.contacts.Contact;
import rapport.contacts.ContactDraft;
import rapport.contacts.ContactPoint;
import rapport.contacts.Employment;
import rapport.contacts.EveryClient;
import rapport.contacts.PointDraft;
import rapport.contacts.PointKind;
import rapport.fields.FieldType;
import rapport.fields.Identifying;
import rapport.fields.OwnField;
import rapport.fields.OwnFields;
import rapport.kernel.PersonName;
import rapport.linkage.FieldKind;
import rapport.linkage.LinkField;
import rapport.linkage.LinkedRecord;
import rapport.linkage.Schema;

/**
 * Contacts and companies as linkage sees them; fields go by the codes that rights are given for.
 */
@Component
class LinkedClients {
  private static final Map<PointKind, String> POINTS =
      Map.of(
          PointKind.PHONE, "phone",
          PointKind.EMAIL, "email",
          PointKind.WEB, "website",
          PointKind.ADDRESS, "address");

  private final OwnFields own;
  private final EveryClient everyClient;

  LinkedClients(OwnFields own, EveryClient everyClient) {
    this.own = own;
    this.everyClient = everyClient;
  }

  /** Which fields records of a kind have. */
  Schema schema(RecordKind kind) {
    List<LinkField> fields = new ArrayList<>();
    if (kind == RecordKind.CONTACT) {
      fields.add(new LinkField("family_name", FieldKind.FAMILY_NAME));
      fields.add(new LinkField("given_name", FieldKind.GIVEN_NAME));
      fields.add(new LinkField("middle_name", FieldKind.MIDDLE_NAME));
      fields.add(new LinkField("company", FieldKind.COMPANY_NAME));
      fields.add(new LinkField("birthday", FieldKind.BIRTH_DATE));
    } else {
      fields.add(new LinkField("name", FieldKind.COMPANY_NAME));
    }
    fields.add(new LinkField("phone", FieldKind.PHONE));
    fields.add(new LinkField("email", FieldKind.EMAIL));
    fields.add(new LinkField("website", FieldKind.WEB));
    fields.add(new LinkField("address", FieldKind.STREET));
    own.inUse(kind).forEach(field -> add(field, fields));
    return Schema.of(fields);
  }

  private static void add(OwnField field, List<LinkField> fields) {
    if (Identifying.is(field.type(), field.code() + " " + field.label())) {
      fields.add(new LinkField(field.code(), FieldKind.IDENTIFIER));
    } else if (field.type() == FieldType.TEXT || field.type() == FieldType.LINK) {
      fields.add(new LinkField(field.code(), FieldKind.TEXT));
    }
  }

  /** The next records in the order of their ids, after the given one. */
  List<LinkedRecord> after(RecordKind kind, UUID last, int some) {
    return kind == RecordKind.COMPANY
        ? everyClient.companiesAfter(last, some).stream().map(LinkedClients::of).toList()
        : everyClient.contactsAfter(last, some).stream().map(LinkedClients::of).toList();
  }

  /** Those with these ids that there are. */
  List<LinkedRecord> with(RecordKind kind, List<UUID> ids) {
    return kind == RecordKind.COMPANY
        ? everyClient.companies(ids).stream().map(LinkedClients::of).toList()
        : everyClient.contacts(ids).stream().map(LinkedClients::of).toList();
  }

  static LinkedRecord of(Contact contact) {
    Map<String, List<String>> values = named(contact.name());
    values.put(
        "company",
        contact.employments().stream()
            .filter(Employment::isCurrent)
            .map(Employment::companyName)
            .toList());
    if (contact.birthday() != null) {
      values.put("birthday", List.of(contact.birthday().toString()));
    }
    points(contact.points(), values);
    values.putAll(contact.own());
    return new LinkedRecord(contact.id().toString(), values);
  }

  static LinkedRecord of(Company company) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    values.put("name", List.of(company.name()));
    points(company.points(), values);
    values.putAll(company.own());
    return new LinkedRecord(company.id().toString(), values);
  }

  /** Somebody who isn't there yet, so without an id. */
  static LinkedRecord of(ContactDraft draft) {
    Map<String, List<String>> values = named(draft.name());
    values.put("company", draft.company().isBlank() ? List.of() : List.of(draft.company()));
    if (draft.birthday() != null) {
      values.put("birthday", List.of(draft.birthday().toString()));
    }
    drafted(draft.points(), draft.country(), values);
    values.putAll(draft.own());
    return new LinkedRecord("", values);
  }

  /** A company that isn't there yet. */
  static LinkedRecord of(CompanyDraft draft) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    values.put("name", List.of(draft.name()));
    drafted(draft.points(), draft.country(), values);
    values.putAll(draft.own());
    return new LinkedRecord("", values);
  }

  private static Map<String, List<String>> named(PersonName name) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    values.put("family_name", List.of(name.family()));
    values.put("given_name", List.of(name.given()));
    values.put("middle_name", List.of(name.middle()));
    return values;
  }

  private static void points(List<ContactPoint> points, Map<String, List<String>> values) {
    for (ContactPoint point : points) {
      put(point.kind(), point.canonical().isEmpty() ? point.value() : point.canonical(), values);
    }
  }

  private static void drafted(
      List<PointDraft> points, String country, Map<String, List<String>> values) {
    for (PointDraft point : points) {
      String canonical = point.kind().canonical(point.value(), country);
      put(point.kind(), canonical.isEmpty() ? point.value() : canonical, values);
    }
  }

  private static void put(PointKind kind, String value, Map<String, List<String>> values) {
    String code = POINTS.get(kind);
    if (code != null && !value.isBlank()) {
      values.computeIfAbsent(code, none -> new ArrayList<>()).add(value);
    }
  }
}
