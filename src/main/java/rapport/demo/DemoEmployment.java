package rapport.demo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a person works, or worked, at a company.
 *
 * @param company key of the company
 * @param word what their word counts for there: decides, influences, uses, guards; empty if unknown
 * @param to the last day, or null while the employment lasts
 */
public record DemoEmployment(
    String company, String position, String word, LocalDate from, @Nullable LocalDate to) {

  /** Whether the person still works there. */
  public boolean lasts() {
    return to == null;
  }
}
