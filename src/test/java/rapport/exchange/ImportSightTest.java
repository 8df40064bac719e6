package rapport.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Deed;
import rapport.access.FieldRight;
import rapport.access.RecordKind;
import rapport.access.Right;
import rapport.access.Role;
import rapport.access.RoleDraft;
import rapport.access.Roles;
import rapport.access.Scope;
import rapport.access.User;
import rapport.contacts.ContactDraft;
import rapport.contacts.Contacts;
import rapport.contacts.PointDraft;
import rapport.contacts.PointKind;
import rapport.exchange.ClientIntake.Foreseen;
import rapport.kernel.PersonName;
import rapport.world.Pages;
import rapport.world.RapportTest;
import rapport.world.World;

/** A preview tells nobody what they may not know, and a file is looked into by few. */
@RapportTest
class ImportSightTest {
  @Autowired World world;
  @Autowired Roles roles;
  @Autowired Imports imports;
  @Autowired Previewing previewing;
  @Autowired Contacts contacts;

  @Test
  void aHiddenPhoneTellsThePreviewNothing() {
    add("Скрытнов", "+7 921 500-00-01", "");
    add("Открытнов", "", "");
    User hidden = importer(Scope.ALL, Map.of("phone", FieldRight.HIDDEN));
    String book = "Last name;First name;E-mail\nСкрытнов;Ян;\nОткрытнов;Ян;\n";

    // who sees phones knows that the one with a phone may be somebody else
    assertThat(outcomes(importer(Scope.ALL, Map.of()), book))
        .containsExactly(RowOutcome.CREATED, RowOutcome.DUPLICATE);
    // to who doesn't, both look alike
    assertThat(outcomes(hidden, book)).containsExactly(RowOutcome.DUPLICATE, RowOutcome.DUPLICATE);
    assertThat(
            reasons(
                hidden,
                "Last name;First name;Phone\nСкрытнов;Ян;+7 921 500-00-01\nИной;Ян;+7 921 500-00-02\n"))
        .containsExactly("read_only", "read_only");
  }

  @Test
  void aHiddenEmailFindsNobody() {
    add("Почтальонов", "", "known@hidden.example");
    String book = "Last name;First name;E-mail\nПочтальонов;Ян;known@hidden.example\n";

    assertThat(outcomes(importer(Scope.ALL, Map.of()), book)).containsExactly(RowOutcome.DUPLICATE);
    assertThat(reasons(importer(Scope.ALL, Map.of("email", FieldRight.HIDDEN)), book))
        .containsExactly("read_only");
  }

  @Test
  void aHiddenEmployerTellsThePreviewNothing() {
    contacts.add(
        new ContactDraft(
            new PersonName("Ян", "", "Служилов"),
            "Тайный завод",
            "",
            List.of(),
            null,
            "",
            null,
            "RU"),
        world.act(Role.ADMINISTRATOR));
    String book = "Last name;First name\nСлужилов;Ян\n";

    assertThat(outcomes(importer(Scope.ALL, Map.of()), book)).containsExactly(RowOutcome.CREATED);
    assertThat(outcomes(importer(Scope.ALL, Map.of("company", FieldRight.HIDDEN)), book))
        .containsExactly(RowOutcome.DUPLICATE);
  }

  @Test
  void aClientWhoIsNotSeenIsAsGoodAsAbsent() {
    add("Невидимкин", "+7 921 600-00-01", "");
    String book = "Last name;First name;Phone\nНевидимкин;Ян;+7 921 600-00-01\n";

    assertThat(outcomes(importer(Scope.ALL, Map.of()), book)).containsExactly(RowOutcome.DUPLICATE);
    assertThat(outcomes(importer(Scope.OWN, Map.of()), book)).containsExactly(RowOutcome.CREATED);
  }

  @Test
  void aFileIsLookedIntoByWhoBroughtItAndWhoMayChangeTheirClients() {
    User bringer = importer(Scope.OWN, Map.of());
    UUID id = upload(bringer, "Name;Phone\nЗаглядов Ян;+7 921 700-00-01\n;+7 921 700-00-02\n");

    assertThat(world.pages(bringer).get("/imports/" + id).body()).contains("Заглядов");
    assertThat(world.pages(Role.ADMINISTRATOR).get("/imports/" + id).body()).contains("Заглядов");
    for (User other : List.of(importer(Scope.OWN, Map.of()), world.user(Role.READER))) {
      Pages pages = world.pages(other);
      assertThat(pages.get("/imports/" + id).body())
          .contains("A colleague brought this file")
          .doesNotContain("Заглядов", "700-00-01");
      assertThat(pages.get("/imports/" + id + "/survey").body()).doesNotContain("Заглядов");
      assertThat(pages.get("/imports/" + id + "/refused.csv").status()).isEqualTo(403);
      assertThat(pages.post("/imports/" + id + "/run", Map.of()).status()).isEqualTo(403);
      assertThat(pages.post("/imports/" + id + "/undo", Map.of()).status()).isEqualTo(403);
      assertThat(world.api(other).get("/imports/" + id + "/preview").status()).isEqualTo(403);
    }
    assertThat(world.api(bringer).get("/imports/" + id + "/preview").json().at("/created").asInt())
        .isEqualTo(1);
  }

  private List<RowOutcome> outcomes(User user, String csv) {
    return foreseen(user, csv).stream().map(Foreseen::outcome).toList();
  }

  private List<String> reasons(User user, String csv) {
    return foreseen(user, csv).stream().map(Foreseen::reason).toList();
  }

  private List<Foreseen> foreseen(User user, String csv) {
    return previewing.of(imports.find(upload(user, csv)), Look.FIRST).rows();
  }

  private UUID upload(User user, String csv) {
    return imports.upload(
        "sight.csv",
        new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)),
        "RU",
        world.act(user));
  }

  private User importer(Scope scope, Map<String, FieldRight> fields) {
    Map<RecordKind, Map<Deed, Scope>> scopes = new HashMap<>();
    for (RecordKind kind : List.of(RecordKind.CONTACT, RecordKind.COMPANY)) {
      scopes.put(kind, Map.of(Deed.SEE, scope, Deed.CHANGE, scope));
    }
    RoleDraft draft =
        new RoleDraft(
            "",
            Map.of("en", "Sight"),
            Set.of(Right.CHANGE_CLIENTS, Right.IMPORT),
            scopes,
            Map.of(RecordKind.CONTACT, fields));
    return world.hire(roles.add(draft, world.act(Role.ADMINISTRATOR)), null);
  }

  private void add(String family, String phone, String email) {
    List<PointDraft> points =
        List.of(
                new PointDraft(PointKind.PHONE, "mobile", phone),
                new PointDraft(PointKind.EMAIL, "work", email))
            .stream()
            .filter(point -> !point.value().isEmpty())
            .toList();
    contacts.add(
        new ContactDraft(new PersonName("Ян", "", family), "", "", points, null, "", null, "RU"),
        world.act(Role.ADMINISTRATOR));
  }
}
