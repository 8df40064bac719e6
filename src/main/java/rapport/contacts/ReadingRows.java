package rapport.contacts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import rapport.contacts.IncomingRow.Work;
import rapport.exchange.reading.SourceEmployment;
import rapport.exchange.reading.SourcePerson;
import rapport.exchange.reading.SourcePoint;
import rapport.exchange.reading.SourceRow;
import rapport.kernel.PersonName;
import rapport.kernel.SortKey;

/** Turns rows of an address book into our terms, and refuses those that can't become a client. */
final class ReadingRows {
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_ADDRESS = 500;
  private static final int LONGEST_LABEL = 50;
  private static final int LONGEST_NOTE = 10_000;
  private static final int MOST_POINTS = 50;

  private final String country;
  private final ReadingOwn own;

  ReadingRows(String country, ReadingOwn own) {
    this.country = country;
    this.own = own;
  }

  IncomingRow read(SourceRow.Read row) {
    SourcePerson person = row.person();
    PersonName name = name(person);
    List<Work> works = works(person);
    List<Work> former = former(person);
    List<IncomingPoint> points = points(person);
    String note = note(person);
    IncomingOwn said = own.read(person.own(), name.isEmpty());
    List<Work> every = Stream.concat(works.stream(), former.stream()).toList();
    String refusal = refusal(name, every, points, note);
    return new IncomingRow(
        row.number(),
        name,
        works,
        former,
        points,
        person.birthday(),
        note,
        said,
        refusal.isEmpty() ? said.refusal() : refusal);
  }

  private static PersonName name(SourcePerson person) {
    PersonName parts =
        new PersonName(
            clean(person.givenName()), clean(person.middleName()), clean(person.familyName()));
    return parts.isEmpty() ? PersonName.split(clean(person.fullName())) : parts;
  }

  private List<Work> works(SourcePerson person) {
    Map<String, Work> works = new LinkedHashMap<>();
    person.employments().stream()
        .filter(employment -> !employment.former())
        .map(this::work)
        .filter(work -> !work.key().isEmpty())
        .forEach(work -> works.putIfAbsent(work.key(), work));
    return List.copyOf(works.values());
  }

  private List<Work> former(SourcePerson person) {
    return person.employments().stream()
        .filter(SourceEmployment::former)
        .map(this::work)
        .filter(work -> !work.key().isEmpty())
        .distinct()
        .toList();
  }

  private Work work(SourceEmployment employment) {
    return new Work(
        clean(employment.company()),
        position(employment),
        own.decision(employment.decision()),
        employment.since(),
        employment.until());
  }

  /** "Buyer, Purchasing": the department says where in the company the position is. */
  private static String position(SourceEmployment employment) {
    String position = clean(employment.position());
    String department = clean(employment.department());
    if (position.isEmpty() || department.isEmpty() || position.contains(department)) {
      return position.isEmpty() ? department : position;
    }
    return position + ", " + department;
  }

  private List<IncomingPoint> points(SourcePerson person) {
    Map<String, IncomingPoint> points = new LinkedHashMap<>();
    for (SourcePoint point : person.points()) {
      String label = clean(point.label());
      PointKind kind = PointKind.valueOf(point.kind().name());
      String value = point.value().replace("\0", "").strip();
      IncomingPoint incoming =
          new IncomingPoint(
              kind,
              label.substring(0, Math.min(LONGEST_LABEL, label.length())),
              value,
              kind.canonical(value, country),
              point.first(),
              point.until());
      points.merge(incoming.key(), incoming, IncomingPoint::and);
    }
    return List.copyOf(points.values());
  }

  /** A position at no company is worth a note, having no other place. */
  private static String note(SourcePerson person) {
    List<String> notes = new ArrayList<>();
    person.employments().stream()
        .filter(employment -> !employment.former())
        .filter(employment -> SortKey.of(employment.company()).isEmpty())
        .map(ReadingRows::position)
        .filter(position -> !position.isEmpty())
        .forEach(notes::add);
    String note = person.note().replace("\0", "").strip();
    if (!note.isEmpty()) {
      notes.add(note);
    }
    return String.join("\n", notes);
  }

  private static String refusal(
      PersonName name, List<Work> works, List<IncomingPoint> points, String note) {
    if (name.isEmpty() && works.isEmpty()) {
      return "nameless";
    }
    boolean longName =
        List.of(name.given(), name.middle(), name.family()).stream()
            .anyMatch(part -> part.length() > LONGEST_NAME);
    boolean longWork =
        works.stream()
            .anyMatch(work ->
                work.company().length() > LONGEST_NAME || work.position().length() > LONGEST_NAME);
    boolean longAddress =
        points.stream().anyMatch(point -> point.value().length() > LONGEST_ADDRESS);
    if (longName || longWork || longAddress || note.length() > LONGEST_NOTE) {
      return "too_long";
    }
    return points.size() > MOST_POINTS ? "too_many" : "";
  }

  /** On one line, and without the one character that PostgreSQL does not keep. */
  private static String clean(String text) {
    return text.replace("\0", "").strip().replaceAll("\\s+", " ");
  }
}
