package rapport.exchange.reading;

/** The formats of address books that Rapport reads. */
public enum AddressBookFormat {
  /** vCard 2.1, 3.0 (RFC 2426) and 4.0 (RFC 6350), as text. */
  VCARD,
  /** Separated values with a header row (RFC 4180 and what programs make of it). */
  CSV
}
