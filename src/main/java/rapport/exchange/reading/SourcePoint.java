package rapport.exchange.reading;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One contact point as the file has it, not yet normalised.
 *
 * @param label "work", "home", "mobile", "fax", "other", or what the file itself calls it; for a
 *     messenger the name of the service
 * @param first whether it is the one of its kind to be used first
 * @param until the last day it led there; null while it does
 */
public record SourcePoint(
    PointKind kind, String label, String value, boolean first, @Nullable LocalDate until) {
  public SourcePoint(PointKind kind, String label, String value) {
    this(kind, label, value, false, null);
  }
}
