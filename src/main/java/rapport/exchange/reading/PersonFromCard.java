package rapport.exchange.reading;

import ezvcard.VCard;
import ezvcard.property.FormattedName;
import ezvcard.property.Organization;
import ezvcard.property.StructuredName;
import ezvcard.property.TextProperty;
import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes the person, or the company, out of a parsed card. */
final class PersonFromCard {
  private final VCard card;
  private final PersonDraft draft = new PersonDraft();

  PersonFromCard(VCard card) {
    this.card = card;
  }

  /** An empty person for a card that stands for a group of contacts. */
  SourcePerson read() {
    if (isGroup()) {
      return draft.finish();
    }
    addName();
    addEmployments();
    new PointsFromCard(card, draft).read();
    birthday().ifPresent(draft::birthday);
    card.getNotes().forEach(note -> draft.note(text(note)));
    return draft.finish();
  }

  private boolean isGroup() {
    return card.getKind() != null && card.getKind().isGroup()
        || is("X-ADDRESSBOOKSERVER-KIND", "group");
  }

  private void addName() {
    StructuredName name = card.getStructuredName();
    FormattedName formatted = card.getFormattedName();
    if (isCompany(name)) {
      return;
    }
    if (name != null) {
      addParts(name);
    }
    draft.fullName(formatted == null ? "" : text(formatted));
  }

  private void addParts(StructuredName name) {
    var parts =
        Stream.of(
                Stream.of(orEmpty(name.getFamily())),
                Stream.of(orEmpty(name.getGiven())),
                name.getAdditionalNames().stream())
            .flatMap(part -> part)
            .filter(part -> !part.isBlank())
            .toList();
    // Telephones with a single line for the name put all of it into one part.
    if (parts.size() == 1 && parts.getFirst().strip().contains(" ")) {
      draft.fullName(parts.getFirst());
      return;
    }
    draft.familyName(orEmpty(name.getFamily()));
    draft.givenName(orEmpty(name.getGiven()));
    name.getAdditionalNames().forEach(draft::middleName);
  }

  private boolean isCompany(@Nullable StructuredName name) {
    boolean declared =
        is("X-ABShowAs", "COMPANY") || card.getKind() != null && card.getKind().isOrg();
    boolean named =
        name != null && !(orEmpty(name.getFamily()) + orEmpty(name.getGiven())).isBlank();
    return declared && !named;
  }

  private void addEmployments() {
    List<Organization> companies = card.getOrganizations();
    List<String> titles = texts(card.getTitles());
    List<String> positions = titles.isEmpty() ? texts(card.getRoles()) : titles;
    for (int i = 0; i < Math.max(companies.size(), positions.size()); i++) {
      var units = i < companies.size() ? companies.get(i).getValues() : List.<String>of();
      draft.employment(
          units.isEmpty() ? "" : units.getFirst(),
          i < positions.size() ? positions.get(i) : "",
          String.join(", ", units.stream().skip(1).filter(unit -> !unit.isBlank()).toList()));
    }
    if (companies.isEmpty() && isCompany(card.getStructuredName())) {
      draft.employment(
          card.getFormattedName() == null ? "" : text(card.getFormattedName()), "", "");
    }
  }

  private Optional<LocalDate> birthday() {
    var birthday = card.getBirthday();
    if (birthday == null || birthday.getParameter("X-APPLE-OMIT-YEAR") != null) {
      return Optional.empty();
    }
    var date = birthday.getDate();
    return date != null && date.isSupported(ChronoField.EPOCH_DAY)
        ? Optional.of(LocalDate.from(date))
        : Birthdays.parse(orEmpty(birthday.getText()));
  }

  private boolean is(String property, String value) {
    var found = card.getExtendedProperty(property);
    return found != null && text(found).strip().equalsIgnoreCase(value);
  }

  private static List<String> texts(List<? extends TextProperty> properties) {
    return properties.stream().map(PersonFromCard::text).filter(text -> !text.isBlank()).toList();
  }

  private static String text(TextProperty property) {
    return orEmpty(property.getValue());
  }

  private static String orEmpty(@Nullable String text) {
    return Objects.requireNonNullElse(text, "");
  }
}
