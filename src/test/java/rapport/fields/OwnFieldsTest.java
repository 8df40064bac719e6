package rapport.fields;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Forbidden;
import rapport.access.RecordKind;
import rapport.access.Role;
import rapport.kernel.Complaint;
import rapport.kernel.Conflict;
import rapport.kernel.Invalid;
import rapport.world.RapportTest;
import rapport.world.World;

@RapportTest
class OwnFieldsTest {
  private static final AtomicInteger NUMBER = new AtomicInteger();

  @Autowired World world;
  @Autowired OwnFields fields;
  @Autowired OwnValues values;
  @Autowired CardLayouts layouts;
  @Autowired Catalogue catalogue;

  /** The database is shared, so each test has names of its own. */
  private static String name(String what) {
    return what + " no " + NUMBER.incrementAndGet();
  }

  private static OwnFieldDraft draft(FieldType type, String english, Option... options) {
    return new OwnFieldDraft(
        RecordKind.COMPANY,
        type,
        new Label.Given(english, "", ""),
        type == FieldType.MONEY ? "eur" : "",
        false,
        Arrays.asList(options));
  }

  private static Option option(String code, String english) {
    return new Option(code, new Label.Given(english, "", ""));
  }

  private OwnField add(OwnFieldDraft draft) {
    return fields.find(fields.add(draft, world.act(Role.ADMINISTRATOR)));
  }

  private void change(OwnField field, OwnFieldDraft draft) {
    fields.change(field.id(), field.version(), draft, world.act(Role.ADMINISTRATOR));
  }

  private static List<String> codes(OwnField field) {
    return field.options().stream().map(Option::code).toList();
  }

  @Test
  void aFieldIsInTheCatalogueAtOnceUnderACodeMadeOfItsName() {
    OwnField field = add(draft(FieldType.MONEY, name("Краснодарский край")));
    assertThat(field.code()).startsWith("own_krasnodarskiy_kray_no_");
    assertThat(field.unit()).isEqualTo("EUR");
    assertThat(catalogue.of(RecordKind.COMPANY).find(field.code())).isPresent();
    assertThat(catalogue.of(RecordKind.CONTACT).find(field.code())).isEmpty();
  }

  @Test
  void twoFieldsInUseMayNotHaveOneName() {
    String name = name("Twin");
    OwnField first = add(draft(FieldType.TEXT, name));
    assertComplains("labels.en", "twice", () -> add(draft(FieldType.DATE, name.toUpperCase())));
    fields.retire(first.id(), true, world.act(Role.ADMINISTRATOR));
    assertThat(add(draft(FieldType.DATE, name)).code()).isEqualTo(first.code() + "_2");
  }

  @Test
  void whatCantBeAFieldIsRefusedAtItsPlace() {
    assertComplains("labels", "required", () -> add(draft(FieldType.TEXT, " ")));
    assertComplains("labels.en", "tooLong", () -> add(draft(FieldType.TEXT, "x".repeat(81))));
    assertComplains("type", "choice", () -> add(draft(FieldType.TALLY, name("Tally"))));
    assertComplains("options", "required", () -> add(draft(FieldType.CHOICE, name("Choice"))));
    assertComplains(
        "options[1]",
        "twice",
        () -> add(draft(FieldType.CHOICE, name("Choice"), option("", "A"), option("", "a"))));
    OwnFieldDraft money =
        new OwnFieldDraft(
            RecordKind.COMPANY,
            FieldType.MONEY,
            new Label.Given(name("Money"), "", ""),
            "quid",
            false,
            List.of());
    assertComplains("unit", "currency", () -> add(money));
  }

  private static void assertComplains(String field, String code, Runnable work) {
    assertThatThrownBy(work::run)
        .isInstanceOfSatisfying(
            Invalid.class,
            invalid ->
                assertThat(invalid.complaints())
                    .extracting(Complaint::field, Complaint::code)
                    .contains(org.assertj.core.groups.Tuple.tuple(field, code)));
  }

  @Test
  void optionsAreRenamedReorderedAndRetiredButNeverLost() {
    String name = name("Region");
    OwnField field =
        add(draft(FieldType.CHOICE, name, option("", "North"), option("", "South"), option("", "East")));
    assertThat(codes(field)).containsExactly("north", "south", "east");
    change(field, draft(FieldType.CHOICE, name, option("east", "Orient"), option("north", "North")));
    OwnField changed = fields.find(field.id());
    assertThat(codes(changed)).containsExactly("east", "north", "south");
    assertThat(changed.options().getFirst().label())
        .isEqualTo(new Label.Given("Orient", "", ""));
    assertThat(changed.options()).extracting(Option::retired).containsExactly(false, false, true);
  }

  @Test
  void aFieldKeepsItsTypeAndItsOptionsWhateverADraftSays() {
    OwnField field = add(draft(FieldType.CHOICE, name("Stays"), option("", "One")));
    assertComplains(
        "options", "required", () -> change(field, draft(FieldType.TEXT, name("Stays"))));
    assertThat(fields.find(field.id()).type()).isEqualTo(FieldType.CHOICE);
  }

  @Test
  void anOldVersionIsToldAndNothingOverwritten() {
    OwnField field = add(draft(FieldType.TEXT, name("Version")));
    change(field, draft(FieldType.TEXT, name("Version")));
    assertThatThrownBy(() -> change(field, draft(FieldType.TEXT, name("Version"))))
        .isInstanceOf(Conflict.class);
  }

  @Test
  void aRetiredFieldIsGoneFromTheCatalogueAndComesBackWithItsValues() {
    OwnField field = add(draft(FieldType.TEXT, name("Retired")));
    UUID record = UUID.randomUUID();
    Fields seen = catalogue.of(RecordKind.COMPANY);
    values.write(record, seen, Map.of(field.code(), List.of("kept")));
    fields.retire(field.id(), true, world.act(Role.ADMINISTRATOR));
    fields.retire(field.id(), true, world.act(Role.ADMINISTRATOR));
    assertThat(catalogue.of(RecordKind.COMPANY).find(field.code())).isEmpty();
    fields.retire(field.id(), false, world.act(Role.ADMINISTRATOR));
    assertThat(catalogue.of(RecordKind.COMPANY).find(field.code())).isPresent();
    assertThat(values.of(List.of(record)).get(record)).containsEntry(field.code(), List.of("kept"));
  }

  @Test
  void aNewOrderIsKept() {
    OwnField first = add(draft(FieldType.TEXT, name("First")));
    OwnField second = add(draft(FieldType.TEXT, name("Second")));
    fields.order(
        RecordKind.COMPANY, List.of(second.id(), first.id()), world.act(Role.ADMINISTRATOR));
    assertThat(fields.inUse(RecordKind.COMPANY).stream().map(OwnField::id).limit(2))
        .containsExactly(second.id(), first.id());
  }

  @Test
  void onlyAdministratorsTouchFieldsAndLayouts() {
    assertThatThrownBy(() -> fields.add(draft(FieldType.TEXT, name("No")), world.act(Role.HEAD)))
        .isInstanceOf(Forbidden.class);
    CardLayout plain = CardLayout.plain(RecordKind.COMPANY, Role.SUPPORT);
    assertThatThrownBy(() -> layouts.change(plain, world.act(Role.HEAD)))
        .isInstanceOf(Forbidden.class);
  }

  @Test
  void whatAFieldDoesNotTakeIsRefusedTogetherWithTheOthers() {
    OwnField number = add(draft(FieldType.NUMBER, name("Number")));
    OwnField day = add(draft(FieldType.DATE, name("Day")));
    Fields seen = catalogue.of(RecordKind.COMPANY);
    assertThatThrownBy(() ->
            OwnValues.checked(
                seen,
                Map.of(
                    number.code(), List.of("many"),
                    day.code(), List.of("soon"),
                    "own_nothing", List.of("x"))))
        .isInstanceOfSatisfying(
            Invalid.class,
            invalid ->
                assertThat(invalid.complaints())
                    .extracting(Complaint::field)
                    .containsExactlyInAnyOrder(number.code(), day.code(), "own_nothing"));
  }

  @Test
  void whatMayOnlyBeReadIsNotWritten() {
    OwnField field = add(draft(FieldType.TEXT, name("Fixed")));
    Fields read = new Fields(List.of(field.field().fixed()));
    assertComplains(
        field.code(),
        "readOnly",
        () -> values.write(UUID.randomUUID(), read, Map.of(field.code(), List.of("x"))));
  }

  @Test
  void aRoleSeesItsOwnLayoutElseEverybodys() {
    OwnField field = add(draft(FieldType.TEXT, name("Laid out")));
    String role = Role.MARKETER;
    CardLayout before = layouts.edited(RecordKind.COMPANY, role);
    layouts.change(
        new CardLayout(
            RecordKind.COMPANY,
            role,
            List.of(new CardLayout.Section(new Label.Given("Own", "", ""), List.of(field.code()))),
            List.of("note"),
            before.version()),
        world.act(Role.ADMINISTRATOR));
    CardLayout seen = layouts.seenBy(RecordKind.COMPANY, role);
    assertThat(seen.hides("note")).isTrue();
    assertThat(seen.sections().getFirst().fields()).containsExactly(field.code());
    assertThat(layouts.seenBy(RecordKind.COMPANY, Role.READER).hides("note")).isFalse();
    assertThatThrownBy(() -> layouts.change(before, world.act(Role.ADMINISTRATOR)))
        .isInstanceOf(Conflict.class);
    layouts.remove(RecordKind.COMPANY, role, world.act(Role.ADMINISTRATOR));
    assertThat(layouts.seenBy(RecordKind.COMPANY, role).hides("note")).isFalse();
  }
}
