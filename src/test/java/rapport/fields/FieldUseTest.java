package rapport.fields;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.RecordKind;
import rapport.access.Role;
import rapport.contacts.Companies;
import rapport.contacts.CompanyDraft;
import rapport.world.Answer;
import rapport.world.MovableClock;
import rapport.world.Pages;
import rapport.world.RapportTest;
import rapport.world.World;

/** Which fields people use, and which nobody needs. */
@RapportTest
class FieldUseTest {
  @Autowired World world;
  @Autowired OwnFields fields;
  @Autowired FieldUses uses;
  @Autowired FieldFills fills;
  @Autowired Companies companies;
  @Autowired MovableClock clock;

  @AfterEach
  void backToThePresent() {
    clock.reset();
  }

  private OwnField field(String name, boolean searchable) {
    return fields.find(
        fields.add(
            new OwnFieldDraft(
                RecordKind.COMPANY,
                FieldType.TEXT,
                new Label.Given(name, "", ""),
                "",
                searchable,
                List.of()),
            world.act(Role.ADMINISTRATOR)));
  }

  private UUID company(String name, OwnField field, String value) {
    return companies.add(
        new CompanyDraft(name, List.of(), "", null, "RU")
            .with(Map.of(field.code(), List.of(value))),
        world.act(Role.MANAGER));
  }

  private Map<String, Integer> used(OwnField field) {
    return uses.since(RecordKind.COMPANY, uses.today()).getOrDefault(field.code(), Map.of());
  }

  @Test
  void changingShowingAndFilteringAreCounted() {
    OwnField field = field("Counted use", false);
    UUID id = company("Считалочка", field, "x");
    assertThat(used(field)).containsEntry("changed", 1).doesNotContainKey("shown");
    Pages pages = world.pages(Role.MANAGER);
    pages.get("/companies/" + id);
    pages.get("/companies?f=" + field.code() + ":is:x");
    assertThat(used(field))
        .containsEntry("changed", 1)
        .containsEntry("shown", 1)
        .containsEntry("filtered", 1);
  }

  @Test
  void whatIsSavedUnchangedIsNoChange() {
    OwnField field = field("Unchanged use", false);
    UUID id = company("Неизменность", field, "same");
    companies.change(
        id,
        1,
        new CompanyDraft("Неизменность", List.of(), "", null, "RU")
            .with(Map.of(field.code(), List.of("same"))),
        world.act(Role.ADMINISTRATOR));
    assertThat(used(field)).containsEntry("changed", 1);
  }

  @Test
  void cardsThatHoldSomethingAreCounted() {
    OwnField field = field("Counted cards", false);
    company("Одна карточка", field, "x");
    fills.count(RecordKind.COMPANY, clock.instant());
    assertThat(requireNonNull(fills.of(RecordKind.COMPANY).get(field.code())).cards()).isEqualTo(1);
    assertThat(requireNonNull(fills.of(RecordKind.COMPANY).get("name")).share()).isEqualTo(1.0);
    assertThat(fills.of(RecordKind.COMPANY)).containsKeys("phone", "note", "responsible");
  }

  @Test
  void aFieldNobodyNeedsForNinetyDaysIsProposedHiddenAndBroughtBack() {
    OwnField idle = field("Idle for months", false);
    uses.note(RecordKind.COMPANY, List.of(idle.code()), UseDeed.SHOWN);
    uses.flush();
    Pages admin = world.pages(Role.ADMINISTRATOR);
    admin.get("/settings/fields/use?kind=company");
    admin.post("/settings/fields/use/counting", Map.of("kind", "company"));
    assertThat(proposed(admin, idle)).isFalse();
    clock.walk(Duration.ofDays(91));
    Pages later = world.pages(Role.ADMINISTRATOR);
    later.get("/settings/fields/use?kind=company");
    assertThat(proposed(later, idle)).isTrue();
    Answer hidden =
        later.post("/settings/fields/use/hiding", Map.of("kind", "company", "code", idle.code()));
    assertThat(hidden.body()).contains("hidden=false&amp;kind=company&amp;code=" + idle.code());
    assertThat(later.get("/companies/new").body()).doesNotContain(idle.code());
    later.get("/settings/fields/use?kind=company");
    later.post(
        "/settings/fields/use/hiding?hidden=false&kind=company&code=" + idle.code(), Map.of());
    assertThat(later.get("/companies/new").body()).contains(idle.code());
  }

  private static boolean proposed(Pages admin, OwnField field) {
    return admin
        .get("/settings/fields/use?kind=company")
        .body()
        .contains("name=\"code\" value=\"" + field.code() + "\"");
  }

  @Test
  void aSearchableFieldLeadsToTheRecordAtOnceAndAJobRenewsTheOthers() throws Exception {
    OwnField field = field("Contract number found", false);
    UUID id = company("Договорная", field, "Zqxwv-77 Кварталус");
    assertThat(world.api(Role.MANAGER).get("/search?q=kvartalus").body())
        .doesNotContain(id.toString());
    fields.change(
        field.id(),
        field.version(),
        new OwnFieldDraft(RecordKind.COMPANY, FieldType.TEXT, field.label(), "", true, List.of()),
        world.act(Role.ADMINISTRATOR));
    long patience = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (!world.api(Role.MANAGER).get("/search?q=kvartalus").body().contains(id.toString())) {
      assertThat(System.nanoTime()).isLessThan(patience);
      Thread.sleep(200);
    }
    UUID second = company("Договорная вторая", field, "Межгалактикус");
    assertThat(world.api(Role.MANAGER).get("/search?q=mezhgalaktikus").body())
        .contains(second.toString());
  }
}
