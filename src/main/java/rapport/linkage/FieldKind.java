package rapport.linkage;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a field of a record holds, which decides how it is cleaned and compared. */
public enum FieldKind {
  GIVEN_NAME,
  MIDDLE_NAME,
  FAMILY_NAME,
  /** A person's whole name in one field; it is split. */
  FULL_NAME,
  BIRTH_DATE,
  PHONE,
  EMAIL,
  /** An address on the web, of which the host is compared. */
  WEB,
  STREET_NUMBER,
  STREET,
  /** A second line of an address: a building, an estate, a flat. */
  STREET_EXTRA,
  LOCALITY,
  POSTCODE,
  /** A state, province or region. */
  REGION,
  /** The name of an organisation: of the record itself, or where a person works. */
  COMPANY_NAME,
  /** A number or code that belongs to one of its kind: a tax number, an insurance number. */
  IDENTIFIER,
  /** Anything else; equal or similar texts speak for the same. */
  TEXT;

  /** As commands and reasons call it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<FieldKind> ofCode(String code) {
    return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
  }

  /** Whether several fields of this kind are several pieces of evidence. */
  boolean standsAlone() {
    return this == IDENTIFIER || this == TEXT;
  }
}
