package rapport.exchange.reading;

/**
 * A row as text.
 *
 * @param broken whether its quotation marks do not match
 */
record RawCsvRow(int number, String text, boolean broken) {}
