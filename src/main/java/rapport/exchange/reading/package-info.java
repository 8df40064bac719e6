/**
 * Turns an uploaded address book (vCard, CSV, XLSX or LDIF) into a stream of rows; knows no
 * database.
 */
@NullMarked
@org.springframework.modulith.NamedInterface("reading")
package rapport.exchange.reading;

import org.jspecify.annotations.NullMarked;
