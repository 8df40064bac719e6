package rapport.linkage.bench;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import rapport.linkage.FieldKind;

/** What columns hold, by their names. */
final class ColumnKinds {
  private static final Map<String, FieldKind> NAMES = new HashMap<>();

  static {
    put(
        FieldKind.GIVEN_NAME,
        "given_name",
        "first_name",
        "firstname",
        "forename",
        "given",
        "fname",
        "имя",
        "ім'я");
    put(
        FieldKind.MIDDLE_NAME,
        "middle_name",
        "middlename",
        "patronymic",
        "mname",
        "отчество",
        "по_батькові");
    put(
        FieldKind.FAMILY_NAME,
        "surname",
        "last_name",
        "lastname",
        "family_name",
        "family",
        "lname",
        "фамилия",
        "прізвище");
    put(FieldKind.FULL_NAME, "name", "full_name", "fullname", "fio", "фио", "піб");
    put(
        FieldKind.BIRTH_DATE,
        "date_of_birth",
        "dob",
        "birth_date",
        "birthdate",
        "birthday",
        "born",
        "дата_рождения",
        "дата_народження");
    put(
        FieldKind.PHONE,
        "phone",
        "phone_number",
        "phone_no",
        "telephone",
        "tel",
        "mobile",
        "cell",
        "телефон");
    put(FieldKind.EMAIL, "email", "e_mail", "mail", "email_address", "почта", "пошта");
    put(FieldKind.WEB, "web", "website", "url", "site", "homepage", "сайт");
    put(
        FieldKind.STREET_NUMBER,
        "street_number",
        "house_number",
        "house",
        "number",
        "дом",
        "будинок");
    put(
        FieldKind.STREET,
        "address_1",
        "street",
        "address",
        "street_name",
        "street_address",
        "addr",
        "улица",
        "вулиця",
        "адрес",
        "адреса");
    put(FieldKind.STREET_EXTRA, "address_2", "address2", "addr2");
    put(FieldKind.LOCALITY, "suburb", "city", "town", "locality", "birth_place", "город", "місто");
    put(
        FieldKind.POSTCODE,
        "postcode",
        "post_code",
        "postal_code",
        "postcode_fake",
        "zip",
        "zipcode",
        "zip_code",
        "индекс",
        "індекс");
    put(FieldKind.REGION, "state", "region", "province", "county", "область");
    put(
        FieldKind.COMPANY_NAME,
        "company",
        "company_name",
        "organization",
        "organisation",
        "employer",
        "компания",
        "компанія",
        "организация");
    put(
        FieldKind.IDENTIFIER,
        "soc_sec_id",
        "ssn",
        "nino",
        "tax_number",
        "tax_id",
        "inn",
        "edrpou",
        "vat",
        "passport",
        "инн",
        "єдрпоу");
    put(
        FieldKind.TEXT,
        "gender",
        "sex",
        "occupation",
        "age",
        "note",
        "position",
        "job_title",
        "country",
        "пол",
        "стать");
  }

  private ColumnKinds() {}

  private static void put(FieldKind kind, String... names) {
    for (String name : names) {
      NAMES.put(name, kind);
    }
  }

  /** The kind that a column's name tells; nothing for a name one doesn't know. */
  static Optional<FieldKind> of(String column) {
    String name = column.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s.-]+", "_");
    return Optional.ofNullable(NAMES.get(name));
  }

  /** Whether a column numbers the rows, and so tells nothing of whoever they are about. */
  static boolean numbersRows(String column) {
    String name = column.strip().toLowerCase(Locale.ROOT);
    return name.equals("rec_id")
        || name.equals("unique_id")
        || name.equals("id")
        || name.equals("record_id");
  }
}
