package rapport.dav;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rapport.contacts.Contact;
import rapport.contacts.ContactDraft;
import rapport.contacts.ContactPoint;
import rapport.contacts.PointDraft;
import rapport.contacts.PointKind;
import rapport.exchange.reading.SourceEmployment;
import rapport.exchange.reading.SourcePerson;
import rapport.exchange.reading.SourcePoint;
import rapport.kernel.PersonName;

/**
 * What a card says, as a draft of a contact. A card doesn't hold all that we know; what it has no
 * room for stays as it is.
 */
final class CardDraft {
  private final SourcePerson person;
  private final String country;

  CardDraft(SourcePerson person, String country) {
    this.person = person;
    this.country = country;
  }

  /** Of somebody new. */
  ContactDraft added() {
    return draft(List.of(), null);
  }

  /** Of somebody who is known. */
  ContactDraft changed(Contact before) {
    ContactDraft draft = draft(before.points(), before);
    return new ContactDraft(
        draft.name(),
        draft.company(),
        draft.position(),
        draft.points(),
        draft.birthday(),
        draft.note(),
        before.responsibleId(),
        country);
  }

  private ContactDraft draft(
      List<ContactPoint> known, @org.jspecify.annotations.Nullable Contact before) {
    Optional<SourceEmployment> work =
        person.employments().stream().filter(one -> !one.former()).findFirst();
    return new ContactDraft(
        name(),
        work.map(SourceEmployment::company).orElse(""),
        work.map(SourceEmployment::position).orElse(""),
        points(known),
        person.birthday(),
        person.note(),
        before == null ? null : before.responsibleId(),
        country);
  }

  private PersonName name() {
    PersonName parts =
        new PersonName(
            person.givenName().strip(), person.middleName().strip(), person.familyName().strip());
    return parts.isEmpty() ? PersonName.split(person.fullName().strip()) : parts;
  }

  /** Those on the card, as they were typed here if they are the same; and those that are over. */
  private List<PointDraft> points(List<ContactPoint> known) {
    Map<String, PointDraft> points = new LinkedHashMap<>();
    for (SourcePoint point : person.points()) {
      PointKind kind = PointKind.valueOf(point.kind().name());
      String canonical = kind.canonical(point.value(), country);
      PointDraft draft =
          known.stream()
              .filter(one -> one.kind() == kind && same(one, point.value(), canonical))
              .findFirst()
              .map(one -> new PointDraft(kind, label(one, point), one.value()))
              .orElseGet(() -> new PointDraft(kind, point.label(), point.value()));
      points.putIfAbsent(kind + ":" + (canonical.isEmpty() ? point.value() : canonical), draft);
    }
    List<PointDraft> all = new ArrayList<>(points.values());
    known.stream()
        .filter(one -> !one.isValid())
        .map(one -> new PointDraft(one.kind(), one.label(), one.value()))
        .forEach(all::add);
    return all;
  }

  private static boolean same(ContactPoint known, String value, String canonical) {
    return known.value().equals(value)
        || !canonical.isEmpty() && known.canonical().equals(canonical);
  }

  /** A card has no word for an address without a label. */
  private static String label(ContactPoint known, SourcePoint point) {
    return point.label().isEmpty() || point.label().equals("other") ? known.label() : point.label();
  }
}
