package rapport.demo;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A contact.
 *
 * @param middle the patronymic, absent in English
 * @param employments the newest first; never empty
 * @param preference how the person likes to be reached
 * @param since the day the supplier got to know the person
 */
public record DemoPerson(
    String key,
    String given,
    @Nullable String middle,
    String family,
    Gender gender,
    List<DemoEmployment> employments,
    List<DemoPoint> points,
    @Nullable LocalDate birthday,
    @Nullable String preference,
    @Nullable String note,
    LocalDate since) {

  /** Grammatical gender, which decides the form of family name and patronymic. */
  public enum Gender {
    M,
    F
  }

  /** Whether the person works at the company today. */
  public boolean worksAt(String company) {
    return employments.stream().anyMatch(e -> e.lasts() && e.company().equals(company));
  }

  /** Whether a phone, an e-mail or a messenger is known. */
  public boolean has(DemoPoint.Kind kind) {
    return points.stream().anyMatch(point -> point.kind() == kind);
  }

  DemoPerson with(List<DemoEmployment> newEmployments, List<DemoPoint> newPoints) {
    return new DemoPerson(
        key,
        given,
        middle,
        family,
        gender,
        newEmployments,
        newPoints,
        birthday,
        preference,
        note,
        since);
  }
}
