package rapport.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static rapport.contacts.db.Tables.CONTACT;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Act;
import rapport.access.Forbidden;
import rapport.access.NewUser;
import rapport.access.Role;
import rapport.access.User;
import rapport.access.Users;
import rapport.access.Via;
import rapport.kernel.Cursor;
import rapport.kernel.Page;
import rapport.kernel.PersonName;
import rapport.world.RapportTest;
import rapport.world.World;

@RapportTest
class FreshnessTest {
  @Autowired World world;
  @Autowired Contacts contacts;
  @Autowired Companies companies;
  @Autowired Confirming confirming;
  @Autowired Freshness freshness;
  @Autowired TidyingNames tidying;
  @Autowired CardsToRefresh cards;
  @Autowired Users users;
  @Autowired Clock clock;
  @Autowired DSLContext sql;

  @Test
  void aPhoneIsStaleAYearAfterItWasConfirmedAndFreshWithOneClick() {
    UUID id = person("Давненько", "+7 903 777-21-01", monthsAgo(14), Importance.NORMAL);
    assertThat(stale(id))
        .extracting(Stale::kind, Stale::reason, Stale::months)
        .containsExactly(tuple("phone", Stale.Reason.OLD, 14L));
    String point = contacts.find(id, world.user(Role.MANAGER)).points().getFirst().id().toString();

    List<Confirmed> before = confirming.contact(id, Set.of(point), now());
    assertThat(stale(id)).isEmpty();
    assertThat(contacts.find(id, world.user(Role.MANAGER)).staleFrom()).isAfter(clock.instant());
    assertThat(contacts.find(id, world.user(Role.MANAGER)).version()).isEqualTo(1);

    confirming.takeBackContact(id, Confirmed.parse(Confirmed.text(before)), now());
    assertThat(stale(id)).hasSize(1);
  }

  @Test
  void nobodyTakesBackWhatAColleagueConfirmed() {
    UUID id = person("Чужаков", "+7 903 777-21-02", monthsAgo(20), Importance.NORMAL);
    List<Confirmed> before = confirming.contact(id, Set.of(), now());
    confirming.takeBackContact(id, before, world.act(Role.HEAD));
    assertThat(stale(id)).isEmpty();
  }

  @Test
  void savingTheCardConfirmsOnlyWhatChanged() {
    UUID id = person("Правкин", "+7 903 777-21-03", monthsAgo(20), Importance.NORMAL);
    contacts.change(id, 1, draft("Правкин", "+7 903 777-21-03", Importance.HIGH), now());
    assertThat(stale(id)).hasSize(1);
    contacts.change(id, 2, draft("Правкин", "+7 903 777-21-04", Importance.HIGH), now());
    assertThat(stale(id)).isEmpty();
  }

  @Test
  void whatCouldNotBeReadIsFlaggedUntilSomebodySaysThatItIsRight() {
    UUID id = person("Непонятнов", "доб. 12", now().at(), Importance.NORMAL);
    assertThat(stale(id)).extracting(Stale::reason).containsExactly(Stale.Reason.DOUBTFUL);
    assertThat(contacts.find(id, world.user(Role.MANAGER)).staleFrom()).isNotNull();
    confirming.contact(id, Set.of(), now());
    assertThat(stale(id)).isEmpty();
  }

  @Test
  void aNameInCapitalsIsFlaggedAndSetRightOrAccepted() {
    UUID shouted = person("КРИКУНОВ", "+7 903 777-21-05", now().at(), Importance.NORMAL);
    assertThat(stale(shouted)).extracting(Stale::doubt).containsExactly("case");
    tidying.tidy(shouted, now());
    assertThat(contacts.find(shouted, world.user(Role.MANAGER)).name().family()).isEqualTo("Крикунов");
    assertThat(stale(shouted)).isEmpty();

    UUID accepted = person("ЛОУД", "+7 903 777-21-06", now().at(), Importance.NORMAL);
    List<Confirmed> before = confirming.contact(accepted, Set.of("name"), now());
    assertThat(stale(accepted)).isEmpty();
    contacts.change(accepted, 1, draft("ЛОУД", "+7 903 777-21-06", Importance.LOW), now());
    assertThat(stale(accepted)).isEmpty();
    confirming.takeBackContact(accepted, before, now());
    assertThat(stale(accepted)).hasSize(1);
  }

  @Test
  void cardsToRefreshComeByImportanceThenStalestFirstAndPageByPage() {
    User employee =
        users.add(
            new NewUser(
                "refresh@example.com",
                "Свежов",
                Role.MANAGER,
                "long-password",
                "ru",
                "Europe/Moscow"),
            world.act(Role.ADMINISTRATOR));
    Act act = new Act(employee, clock.instant(), Via.SYSTEM);
    List<UUID> expected = new ArrayList<>();
    for (Importance importance : Importance.values()) {
      for (int i = 0; i < 3; i++) {
        Act then = new Act(employee, monthsAgo(30 - i), Via.SYSTEM);
        expected.add(contacts.add(draft("Освежаев" + i, "+7 903 777-22-0" + i, importance), then));
      }
    }
    contacts.add(draft("Свеженький", "+7 903 777-22-09", Importance.HIGH), act);
    var asked = new CardsToRefresh.Asked(employee, true, clock.instant());

    List<UUID> walked = new ArrayList<>();
    Optional<Cursor> after = Optional.empty();
    do {
      Page<UUID> page = cards.contacts(asked, after, 2);
      walked.addAll(page.items());
      after = page.next();
    } while (after.isPresent());
    assertThat(walked).containsExactlyElementsOf(expected);
    assertThat(cards.count(asked, 100)).isEqualTo(9);
    assertThat(cards.count(asked, 5)).isEqualTo(5);
  }

  @Test
  void companiesGoStaleToo() {
    UUID id =
        companies.add(
            new CompanyDraft(
                "Залежалое",
                List.of(new PointDraft(PointKind.ADDRESS, "", "Тверь")),
                "",
                null,
                "RU"),
            new Act(world.user(Role.MANAGER), monthsAgo(25), Via.SYSTEM));
    Company company = companies.find(id, world.user(Role.MANAGER));
    assertThat(company.staleFrom()).isBefore(clock.instant());
    assertThat(Stale.on(company.points(), freshness.rules(), clock.instant())).hasSize(1);
    confirming.company(id, Set.of(), now());
    assertThat(companies.find(id, world.user(Role.MANAGER)).staleFrom()).isAfter(clock.instant());
  }

  @Test
  void onlyAdministratorsChangeTheRulesAndAllCardsAreLookedAtAnew() throws InterruptedException {
    UUID id = person("Правилов", "+7 903 777-21-07", monthsAgo(5), Importance.NORMAL);
    assertThatThrownBy(() -> freshness.change(Map.of("phone", 3), now()))
        .isInstanceOf(Forbidden.class);
    Act administrator = world.act(Role.ADMINISTRATOR);
    freshness.change(Map.of("phone", 3), administrator);
    try {
      awaitStale(id, true);
      assertThat(stale(id)).hasSize(1);
    } finally {
      freshness.change(Map.of("phone", 12), administrator);
    }
    awaitStale(id, false);
  }

  /** The walk over all cards is a job. */
  private void awaitStale(UUID id, boolean stale) throws InterruptedException {
    Instant end = Instant.now().plusSeconds(20);
    while (isStale(id) != stale && Instant.now().isBefore(end)) {
      Thread.sleep(100);
    }
    assertThat(isStale(id)).isEqualTo(stale);
  }

  private boolean isStale(UUID id) {
    return sql.select(CONTACT.STALE_FROM)
        .from(CONTACT)
        .where(CONTACT.ID.eq(id))
        .fetchSingle()
        .value1()
        .isBefore(clock.instant());
  }

  private List<Stale> stale(UUID id) {
    return Stale.on(contacts.find(id, world.user(Role.MANAGER)), freshness.rules(), clock.instant());
  }

  private Act now() {
    return world.act(Role.MANAGER);
  }

  private Instant monthsAgo(int months) {
    return clock.instant().atZone(ZoneOffset.UTC).minusMonths(months).toInstant();
  }

  private static ContactDraft draft(String family, String phone, Importance importance) {
    return new ContactDraft(
        new PersonName("Пётр", "", family),
        "",
        "",
        List.of(new PointDraft(PointKind.PHONE, "mobile", phone)),
        null,
        "",
        null,
        "RU",
        new Standing(importance, null));
  }

  private UUID person(String family, String phone, Instant at, Importance importance) {
    return contacts.add(
        draft(family, phone, importance), new Act(world.user(Role.MANAGER), at, Via.SYSTEM));
  }
}
