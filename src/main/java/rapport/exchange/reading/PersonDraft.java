package rapport.exchange.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects what a row tells about a person until it is complete. */
final class PersonDraft {
  private String givenName = "";
  private String middleName = "";
  private String familyName = "";
  private String fullName = "";
  private final List<SourceEmployment> employments = new ArrayList<>();
  private final Set<SourcePoint> points = new LinkedHashSet<>();
  private final List<String> notes = new ArrayList<>();
  private final List<SourceValue> own = new ArrayList<>();
  private @Nullable LocalDate birthday;

  void givenName(String name) {
    givenName = joined(givenName, name);
  }

  void middleName(String name) {
    middleName = joined(middleName, name);
  }

  void familyName(String name) {
    familyName = joined(familyName, name);
  }

  void fullName(String name) {
    fullName = fullName.isEmpty() ? name.strip() : fullName;
  }

  void employment(String company, String position, String department) {
    employment(new SourceEmployment(company.strip(), position.strip(), department.strip()));
  }

  void employment(SourceEmployment works) {
    if (!(works.company() + works.position() + works.department()).isBlank()) {
      employments.add(works);
    }
  }

  void point(PointKind kind, String label, String value) {
    point(new SourcePoint(kind, label, value.strip()));
  }

  void point(SourcePoint point) {
    if (!point.value().isBlank()) {
      points.add(point);
    }
  }

  void birthday(LocalDate date) {
    birthday = date;
  }

  void note(String text) {
    if (!text.isBlank()) {
      notes.add(text.strip().replace("\r\n", "\n"));
    }
  }

  void own(SourceValue said) {
    if (!said.value().isBlank()) {
      own.add(said);
    }
  }

  SourcePerson finish() {
    String name = isNamedLikeItsCompany() ? "" : fullName;
    return new SourcePerson(
        givenName,
        middleName,
        familyName,
        name,
        employments,
        List.copyOf(points),
        birthday,
        String.join("\n", notes),
        own);
  }

  /** Address books put the company's name also where a name must stand. */
  private boolean isNamedLikeItsCompany() {
    return (givenName + middleName + familyName).isEmpty()
        && employments.stream().anyMatch(e -> e.company().equalsIgnoreCase(fullName));
  }

  private static String joined(String names, String name) {
    return (names + " " + name.strip()).strip();
  }
}
