package rapport.exchange.reading;

/**
 * One contact point as the file has it, not yet normalised.
 *
 * @param label "work", "home", "mobile", "fax", "other", or what the file itself calls it; for a
 *     messenger the name of the service
 */
public record SourcePoint(PointKind kind, String label, String value) {}
