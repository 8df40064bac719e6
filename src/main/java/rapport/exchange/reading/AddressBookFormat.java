package rapport.exchange.reading;

/** The formats of address books that Rapport reads. */
public enum AddressBookFormat {
  /** vCard 2.1, 3.0 (RFC 2426) and 4.0 (RFC 6350), as text. */
  VCARD,
  /** Separated values with a header row (RFC 4180 and what programs make of it). */
  CSV,
  /**
   * A workbook of Excel and others (ECMA-376), kept as the text table that {@link Workbooks} makes
   * of it.
   */
  XLSX,
  /** LDIF (RFC 2849): what directories and Thunderbird give out. */
  LDIF;

  /** Whether the rows have columns whose meaning can be chosen. */
  public boolean isTable() {
    return this == CSV || this == XLSX;
  }
}
