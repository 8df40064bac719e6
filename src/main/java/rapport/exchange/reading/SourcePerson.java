package rapport.exchange.reading;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One person, or one company, as the file has it. Text that the file does not tell is "".
 *
 * @param fullName the whole name when it stands in one place; the parts may be "" then
 * @param birthday null when unknown, also when only day and month are known
 */
public record SourcePerson(
    String givenName,
    String middleName,
    String familyName,
    String fullName,
    List<SourceEmployment> employments,
    List<SourcePoint> points,
    @Nullable LocalDate birthday,
    String note,
    List<SourceValue> own) {

  public SourcePerson {
    employments = List.copyOf(employments);
    points = List.copyOf(points);
    own = List.copyOf(own);
  }

  public boolean hasName() {
    return !(givenName + middleName + familyName + fullName).isEmpty();
  }

  /** Whether the row names a company and nobody who works there. */
  public boolean isCompany() {
    return !hasName() && employments.stream().anyMatch(e -> !e.former() && !e.company().isEmpty());
  }

  boolean isEmpty() {
    return !hasName() && employments.isEmpty() && points.isEmpty();
  }
}
