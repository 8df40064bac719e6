package rapport.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.exchange.db.Tables.IMPORT_FILE;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.FieldRight;
import rapport.access.RecordKind;
import rapport.access.Right;
import rapport.access.Role;
import rapport.access.RoleDraft;
import rapport.access.Roles;
import rapport.access.User;
import rapport.contacts.Companies;
import rapport.contacts.Contact;
import rapport.contacts.Contacts;
import rapport.contacts.Listing;
import rapport.exchange.ClientIntake.Foreseen;
import rapport.filters.Asking;
import rapport.world.RapportTest;
import rapport.world.World;

/** Who is responsible is said by a column, as far as whoever imports may give clients away. */
@RapportTest
class ImportResponsibleTest {
  private static final String HEAD = "ФИО;Телефон;Компания;Ответственный\n";

  @Autowired World world;
  @Autowired Roles roles;
  @Autowired Imports imports;
  @Autowired Previewing previewing;
  @Autowired Running running;
  @Autowired Contacts contacts;
  @Autowired Companies companies;
  @Autowired DSLContext sql;

  @Test
  void aColleagueIsFoundByNameInAnyOrderAndScriptAndByEmail() {
    User manager = world.user(Role.MANAGER);
    User head = world.user(Role.HEAD);
    String reversed = manager.name().replaceFirst("(\\S+) (\\S+)", "$2 $1");
    UUID id =
        ran(
            manager,
            HEAD
                + "Поручёнов Первый;+7 920 100-00-01;ООО «Поручёное»;"
                + head.email()
                + "\n"
                + "Поручёнов Второй;+7 920 100-00-02;;"
                + reversed
                + "\n"
                + "Поручёнов Третий;+7 920 100-00-03;;Кто-то <"
                + head.email()
                + ">\n"
                + "Поручёнов Четвёртый;+7 920 100-00-04;;\n",
            OnKnown.FILL,
            OnStranger.REFUSE);

    assertThat(imports.find(id).created()).isEqualTo(4);
    assertThat(contact("Поручёнов Первый").responsibleId()).isEqualTo(head.id());
    assertThat(contact("Поручёнов Второй").responsibleId()).isEqualTo(manager.id());
    assertThat(contact("Поручёнов Третий").responsibleId()).isEqualTo(head.id());
    assertThat(contact("Поручёнов Четвёртый").responsibleId()).isEqualTo(manager.id());
    assertThat(
            companies.list(Listing.of("Поручёное", 1), asking()).items().getFirst().responsibleId())
        .isEqualTo(head.id());
  }

  @Test
  void whoIsNoneOfUsIsRefusedWithTheNameOrBecomesWhatWasChosen() {
    User manager = world.user(Role.MANAGER);
    String book = HEAD + "Чужаков Ян;+7 920 200-00-01;;Неведомый Пришелец\n";
    UUID refused = uploaded(manager, book);

    Preview preview = previewing.of(imports.find(refused), Look.FIRST);
    assertThat(preview.rows())
        .extracting(Foreseen::reason)
        .containsExactly("stranger:Неведомый Пришелец");
    assertThat(preview.reasons())
        .containsExactly(new Survey.Reason("stranger:Неведомый Пришелец", 1, List.of(2)));

    ran(manager, book, OnKnown.FILL, OnStranger.NOBODYS);
    assertThat(contact("Чужаков Ян").responsibleId()).isNull();
    ran(
        manager,
        book.replace("Чужаков", "Чужакова").replace("200-00-01", "200-00-02"),
        OnKnown.FILL,
        OnStranger.MINE);
    assertThat(contact("Чужакова Ян").responsibleId()).isEqualTo(manager.id());
  }

  @Test
  void aKnownClientIsPassedOnOnlyByWhoMayAndAnUndoBringsItBack() {
    User manager = world.user(Role.MANAGER);
    User head = world.user(Role.HEAD);
    String of = HEAD + "Передачин Ян;+7 920 300-00-01;;%s\n";
    ran(head, of.formatted(head.email()), OnKnown.FILL, OnStranger.REFUSE);

    User restricted = restricted(Map.of("responsible", FieldRight.READ));
    UUID other =
        ran(
            restricted,
            HEAD
                + "Недодачин Ян;+7 920 300-00-02;;"
                + head.email()
                + "\n"
                + "Своедачин Ян;+7 920 300-00-03;;"
                + restricted.email()
                + "\n",
            OnKnown.FILL,
            OnStranger.REFUSE);
    assertThat(imports.refused(other, 0, 9))
        .extracting(Refusal::number, Refusal::reason)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(2, "read_only"));
    assertThat(contact("Своедачин Ян").responsibleId()).isEqualTo(restricted.id());

    // who sees all and may change all, but not hand over, takes nobody's client away
    User changer = restricted(Map.of());
    UUID taken = ran(changer, of.formatted(changer.email()), OnKnown.OVERWRITE, OnStranger.REFUSE);
    assertThat(imports.refused(taken, 0, 9))
        .extracting(Refusal::reason)
        .containsExactly("not_to_give");
    assertThat(contact("Передачин Ян").responsibleId()).isEqualTo(head.id());

    UUID passed = ran(head, of.formatted(manager.email()), OnKnown.OVERWRITE, OnStranger.REFUSE);
    assertThat(contact("Передачин Ян").responsibleId()).isEqualTo(manager.id());
    imports.undo(passed, world.act(head));
    assertThat(contact("Передачин Ян").responsibleId()).isEqualTo(head.id());
  }

  @Test
  void whoeverFillsOnlyWhatIsEmptyTakesNobodysClientAway() {
    User head = world.user(Role.HEAD);
    ran(
        head,
        HEAD + "Остаткин Ян;+7 920 400-00-01;;" + head.email() + "\n",
        OnKnown.FILL,
        OnStranger.REFUSE);

    ran(
        head,
        HEAD + "Остаткин Ян;+7 920 400-00-01;;" + world.user(Role.MANAGER).email() + "\n",
        OnKnown.FILL,
        OnStranger.REFUSE);

    assertThat(contact("Остаткин Ян").responsibleId()).isEqualTo(head.id());
  }

  /** One who may see and change everything and import, but hand nothing over. */
  private User restricted(Map<String, FieldRight> fields) {
    Role administrator = roles.get(Role.HEAD);
    Map<RecordKind, Map<String, FieldRight>> restricted = new HashMap<>();
    restricted.put(RecordKind.CONTACT, fields);
    RoleDraft draft =
        new RoleDraft(
            "",
            Map.of("en", "Importer"),
            Set.of(Right.CHANGE_CLIENTS, Right.IMPORT),
            everything(administrator),
            restricted);
    return world.hire(roles.add(draft, world.act(Role.ADMINISTRATOR)), null);
  }

  private static Map<RecordKind, Map<rapport.access.Deed, rapport.access.Scope>> everything(
      Role like) {
    Map<RecordKind, Map<rapport.access.Deed, rapport.access.Scope>> scopes = new HashMap<>();
    like.scopes()
        .forEach((kind, deeds) -> {
          Map<rapport.access.Deed, rapport.access.Scope> all = new HashMap<>(deeds);
          all.replaceAll((deed, scope) -> rapport.access.Scope.ALL);
          scopes.put(kind, all);
        });
    return scopes;
  }

  private Contact contact(String name) {
    UUID id =
        contacts.list(Listing.of(name, 5), asking()).items().stream()
            .filter(one -> name.equals(one.name().family() + " " + one.name().given()))
            .findFirst()
            .orElseThrow()
            .id();
    return contacts.find(id, world.user(Role.ADMINISTRATOR));
  }

  private Asking asking() {
    return new Asking(world.user(Role.ADMINISTRATOR), Instant.now());
  }

  private UUID uploaded(User user, String csv) {
    return imports.upload(
        "responsible.csv",
        new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)),
        "RU",
        world.act(user));
  }

  private UUID ran(User user, String csv, OnKnown onKnown, OnStranger onStranger) {
    UUID id = uploaded(user, csv);
    sql.update(IMPORT_FILE)
        .set(IMPORT_FILE.ON_KNOWN, onKnown.code())
        .set(IMPORT_FILE.ON_STRANGER, onStranger.code())
        .set(IMPORT_FILE.STATUS, ImportStatus.QUEUED.code())
        .where(IMPORT_FILE.ID.eq(id))
        .execute();
    assertThat(running.run(id, () -> true)).isTrue();
    return id;
  }
}
