package rapport.contacts.web;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.contacts.Contact;
import rapport.contacts.ContactDraft;
import rapport.contacts.Employment;
import rapport.kernel.Ids;
import rapport.kernel.Invalid;
import rapport.kernel.PersonName;

/**
 * The form of a contact exactly as it was typed, so that nothing is lost when something in it is
 * wrong.
 */
public record ContactForm(
    String givenName,
    String middleName,
    String familyName,
    String company,
    String position,
    String birthday,
    String note,
    String responsible,
    int version,
    PointRows points,
    StandingFields standing) {

  /** What a browser sends; absent parameters are empty. */
  record Sent(
      @Nullable String givenName,
      @Nullable String middleName,
      @Nullable String familyName,
      @Nullable String company,
      @Nullable String position,
      @Nullable String birthday,
      @Nullable String note,
      @Nullable String responsible,
      @Nullable Integer version,
      @Nullable String importance,
      @Nullable String role,
      @Nullable String stage) {

    ContactForm form(PointRows.SentPoints points) {
      return new ContactForm(
          Typed.text(givenName),
          Typed.text(middleName),
          Typed.text(familyName),
          Typed.text(company),
          Typed.text(position),
          Typed.text(birthday),
          Typed.text(note),
          Typed.text(responsible),
          version == null ? 0 : version,
          points.rows(),
          new StandingFields(Typed.text(importance), Typed.text(role), Typed.text(stage)));
    }
  }

  static ContactForm empty(String company) {
    return new ContactForm(
        "", "", "", company, "", "", "", "", 0, PointRows.empty(), StandingFields.ORDINARY);
  }

  static ContactForm of(Contact contact) {
    Optional<Employment> works = contact.currentEmployment();
    return new ContactForm(
        contact.name().given(),
        contact.name().middle(),
        contact.name().family(),
        works.map(Employment::companyName).orElse(""),
        works.map(Employment::position).orElse(""),
        contact.birthday() == null ? "" : contact.birthday().toString(),
        contact.note(),
        contact.responsibleId() == null ? "" : contact.responsibleId().toString(),
        contact.version(),
        PointRows.of(contact.points()),
        StandingFields.of(contact.standing()));
  }

  /** The same words against the record as it is now, to be saved knowingly over somebody else's. */
  ContactForm at(int present) {
    return new ContactForm(
        givenName,
        middleName,
        familyName,
        company,
        position,
        birthday,
        note,
        responsible,
        present,
        points,
        standing);
  }

  /** With what was typed for somebody new, where this one is empty. */
  ContactForm with(ContactForm typed, Carrying carrying) {
    return new ContactForm(
        carrying.text("given_name", "contact.given", givenName, typed.givenName),
        carrying.text("middle_name", "contact.middle", middleName, typed.middleName),
        carrying.text("family_name", "contact.family", familyName, typed.familyName),
        carrying.text("company", "contact.company", company, typed.company),
        carrying.text("position", "contact.position", position, typed.position),
        carrying.text("birthday", "contact.birthday", birthday, typed.birthday),
        carrying.text("note", "contact.note", note, typed.note),
        responsible,
        version,
        carrying.points(points, typed.points),
        standing);
  }

  /** What the form says; {@link Invalid} where a date or person can't be read. */
  ContactDraft draft(String country, LocalDate today) {
    return new ContactDraft(
        new PersonName(givenName, middleName, familyName),
        company,
        position,
        points.drafts(today),
        Typed.day(birthday, "birthday"),
        note,
        responsibleId(responsible),
        country,
        standing.standing());
  }

  static @Nullable UUID responsibleId(String text) {
    return text.isBlank()
        ? null
        : Ids.parse(text).orElseThrow(() -> new Invalid("responsible", "choice"));
  }
}
