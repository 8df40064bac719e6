package rapport.exchange.reading;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody works, or worked, as the file has it; what the file does not tell is "".
 *
 * @param decision what their word counts for there, in words
 * @param since the first day, null if unknown
 * @param until the last day, null if unknown or while it lasts
 */
public record SourceEmployment(
    String company,
    String position,
    String department,
    String decision,
    boolean former,
    @Nullable LocalDate since,
    @Nullable LocalDate until) {
  /** A place somebody works at now, of which no more is told. */
  public SourceEmployment(String company, String position, String department) {
    this(company, position, department, "", false, null, null);
  }
}
