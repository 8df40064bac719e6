package rapport.contacts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rapport.contacts.IncomingRow.Work;
import rapport.exchange.reading.SourceEmployment;
import rapport.exchange.reading.SourcePerson;
import rapport.exchange.reading.SourcePoint;
import rapport.exchange.reading.SourceRow;
import rapport.fields.Fields;
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
  private final Fields ofContact;
  private final Fields ofCompany;

  ReadingRows(String country, Fields ofContact, Fields ofCompany) {
    this.country = country;
    this.ofContact = ofContact;
    this.ofCompany = ofCompany;
  }

  IncomingRow read(SourceRow.Read row) {
    SourcePerson person = row.person();
    PersonName name = name(person);
    List<Work> works = works(person);
    List<IncomingPoint> points = points(person);
    String note = note(person);
    IncomingOwn own = IncomingOwn.read(person.own(), name.isEmpty(), ofContact, ofCompany);
    String refusal = refusal(name, works, points, note);
    return new IncomingRow(
        row.number(),
        name,
        works,
        points,
        person.birthday(),
        note,
        own,
        refusal.isEmpty() ? own.refusal() : refusal);
  }

  private static PersonName name(SourcePerson person) {
    PersonName parts =
        new PersonName(
            clean(person.givenName()), clean(person.middleName()), clean(person.familyName()));
    return parts.isEmpty() ? PersonName.split(clean(person.fullName())) : parts;
  }

  private static List<Work> works(SourcePerson person) {
    Map<String, Work> works = new LinkedHashMap<>();
    for (SourceEmployment employment : person.employments()) {
      Work work = new Work(clean(employment.company()), position(employment));
      if (!work.key().isEmpty()) {
        works.putIfAbsent(work.key(), work);
      }
    }
    return List.copyOf(works.values());
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
      IncomingPoint incoming =
          IncomingPoint.of(
              PointKind.valueOf(point.kind().name()),
              label.substring(0, Math.min(LONGEST_LABEL, label.length())),
              point.value().replace("\0", "").strip(),
              country);
      points.putIfAbsent(incoming.key(), incoming);
    }
    return List.copyOf(points.values());
  }

  /** A position at no company is worth a note, having no other place. */
  private static String note(SourcePerson person) {
    List<String> notes = new ArrayList<>();
    person.employments().stream()
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
