package rapport.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.RecordKind;
import rapport.access.Role;
import rapport.fields.Catalogue;
import rapport.fields.FieldType;
import rapport.fields.RecordField;
import rapport.kernel.PersonName;
import rapport.world.RapportTest;
import rapport.world.World;

@RapportTest
class ClientValuesTest {
  @Autowired World world;
  @Autowired Contacts contacts;
  @Autowired Companies companies;
  @Autowired Catalogue catalogue;

  @Test
  void everyFieldOfTheCatalogueHasItsValueInTheRecord() {
    UUID id = contacts.add(draft(), world.act(Role.MANAGER));
    Contact contact = contacts.find(id, world.user(Role.MANAGER));
    Company company =
        companies.find(
            contact.currentEmployment().orElseThrow().companyId(), world.user(Role.MANAGER));
    assertThat(ContactValues.of(contact).keySet()).containsAll(codes(RecordKind.CONTACT));
    assertThat(CompanyValues.of(company).keySet()).containsAll(codes(RecordKind.COMPANY));
  }

  /** Own fields are kept by their codes, tallies are counted. */
  private Set<String> codes(RecordKind kind) {
    return catalogue.of(kind).all().stream()
        .filter(field -> !field.isOwn() && field.type() != FieldType.TALLY)
        .map(RecordField::code)
        .collect(Collectors.toSet());
  }

  @Test
  void valuesHaveTheTextFormOfTheirTypes() {
    UUID id = contacts.add(draft(), world.act(Role.MANAGER));
    Contact contact = contacts.find(id, world.user(Role.MANAGER));
    assertThat(ContactValues.of(contact, "phone")).containsExactly("+79031112233", "12-34");
    assertThat(ContactValues.of(contact, "birthday")).containsExactly("1980-02-29");
    assertThat(ContactValues.of(contact, "company")).containsExactly("Стройбаза");
    assertThat(ContactValues.of(contact, "responsible"))
        .containsExactly(world.user(Role.MANAGER).id().toString());
    assertThat(ContactValues.of(contact, "note")).isEmpty();
    assertThat(ContactValues.of(contact, "nonsense")).isEmpty();
  }

  private static ContactDraft draft() {
    return new ContactDraft(
        new PersonName("Пётр", "", "Значимов"),
        "Стройбаза",
        "снабженец",
        List.of(
            new PointDraft(PointKind.PHONE, "mobile", "8 903 111-22-33"),
            new PointDraft(PointKind.PHONE, "work", "12-34")),
        java.time.LocalDate.of(1980, 2, 29),
        "",
        null,
        "RU",
        null,
        Map.of());
  }
}
