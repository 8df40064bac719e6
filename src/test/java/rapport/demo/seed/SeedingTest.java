package rapport.demo.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.Record;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import rapport.contacts.ContactKeys;
import rapport.contacts.PointKind;
import rapport.kernel.PersonName;
import rapport.kernel.PhoneNumber;
import rapport.kernel.SearchKey;
import rapport.kernel.SortKey;
import rapport.platform.StartRefused;
import rapport.platform.loading.Hands;
import rapport.platform.loading.PuttingAside;

/** What holds for rows that verbs have written holds for seeded ones. */
class SeedingTest {
  private static final String[] SMALL = {"--contacts", "3000", "--interactions=30_000"};
  private static Seeded seeded;

  @BeforeAll
  static void seed() throws Exception {
    seeded = Seeded.nothing().with(SMALL);
  }

  @AfterAll
  static void drop() {
    seeded.close();
  }

  @Test
  void asManyAreMadeAsWereOrdered() {
    assertThat(seeded.count("contact")).isEqualTo(3000);
    assertThat(seeded.count("interaction")).isEqualTo(30_000);
    assertThat(seeded.count("company")).isEqualTo(250);
    assertThat(seeded.count("app_user where role = 'administrator'")).isEqualTo(1);
  }

  @Test
  void indexesKeysAndReferencesAreBackAsTheyWere() {
    try (Seeded empty = Seeded.nothing()) {
      assertThat(seeded.shape()).isEqualTo(empty.shape());
    }
  }

  @Test
  void theKeysOfContactsAreThoseTheVerbsMake() {
    for (Record row :
        seeded
            .sql()
            .fetch(
                """
                select c.*, array(select m.name from employment e join company m on m.id = e.company_id
                  where e.contact_id = c.id and e.valid_to is null order by e.main desc, e.id) as companies,
                  (select position from employment e where e.contact_id = c.id and e.valid_to is null
                  order by e.main desc, e.id limit 1) as position
                from contact c
                """)) {
      PersonName name =
          new PersonName(
              row.get("given_name", String.class),
              row.get("middle_name", String.class),
              row.get("family_name", String.class));
      assertThat(row.get("sort_key")).isEqualTo(name.sortKey());
      List<String> companies = List.of(row.get("companies", String[].class));
      String position = row.get("position", String.class);
      assertThat(row.get("search_key")).isEqualTo(ContactKeys.of(name, companies));
      assertThat(row.get("employer_key"))
          .isEqualTo(companies.isEmpty() ? "" : SortKey.of(companies.getFirst()));
      assertThat(row.get("position_key")).isEqualTo(position == null ? "" : SortKey.of(position));
      assertThat(row.get("name_doubtful")).isEqualTo(name.isDoubtful());
      assertThat(name.full()).isEqualTo(fields(row)).isNotBlank();
    }
  }

  private static String fields(Record row) {
    return Stream.of("given_name", "middle_name", "family_name")
        .map(field -> row.get(field, String.class))
        .filter(part -> !part.isEmpty())
        .reduce((one, other) -> one + " " + other)
        .orElse("");
  }

  @Test
  void theKeysOfCompaniesAreThoseTheVerbsMake() {
    for (Record row : seeded.sql().fetch("select * from company")) {
      String name = row.get("name", String.class);
      assertThat(row.get("sort_key")).isEqualTo(SortKey.of(name));
      assertThat(row.get("search_key")).isEqualTo(SearchKey.of(name));
    }
  }

  @Test
  void addressesAreReadAsTheVerbsReadThem() {
    Set<String> kinds = new HashSet<>();
    for (Record row : seeded.sql().fetch("select * from contact_point")) {
      PointKind kind = PointKind.ofCode(row.get("kind", String.class)).orElseThrow();
      String value = row.get("value", String.class);
      String canonical = row.get("canonical", String.class);
      Stream<String> readings = Stream.of("RU", "UA", "GB").map(one -> kind.canonical(value, one));
      assertThat(readings).contains(canonical);
      assertThat(row.get("search_key")).isEqualTo(kind.searchKey(value, canonical));
      kinds.add(kind.code());
    }
    assertThat(kinds).hasSize(PointKind.values().length);
    assertThat(seeded.count("contact_point where kind = 'phone' and canonical = ''")).isPositive();
    assertThat(PhoneNumber.parse(phone(), "RU")).isPresent();
  }

  private static String phone() {
    return seeded
        .sql()
        .fetchSingle(
            "select canonical from contact_point where kind = 'phone' and canonical <> '' limit 1")
        .get(0, String.class);
  }

  @Test
  void theTimelineIsWhatTheVerbsWouldHaveEntered() {
    String expected =
        """
        select contact_id, i.moment, i.id, i.state = 'planned' from interaction i
        join participant on interaction_id = i.id where state <> 'cancelled'
        union
        select company_id, i.moment, i.id, i.state = 'planned' from interaction i
        where company_id is not null and state <> 'cancelled'
        """;
    String found = "select subject_id, moment, entry_id, planned from timeline_entry";
    assertNothing("(" + expected + ") except (" + found + ")");
    assertNothing("(" + found + ") except (" + expected + ")");
  }

  @Test
  void theDirectoriesKnowTheLastTouchAndTheNext() {
    for (String table : List.of("contact", "company")) {
      assertNothing(
          """
          select c.id from %s c where
            c.last_touch_at is distinct from (select max(moment) from timeline_entry
              where subject_id = c.id and not planned)
            or c.next_touch_at is distinct from (select min(moment) from timeline_entry
              where subject_id = c.id and planned)
          """
              .formatted(table));
    }
  }

  @Test
  void companiesKnowHowManyWorkThere() {
    assertNothing(
        """
        select c.id from company c where c.people_count <> (
          select count(distinct contact_id) from employment where company_id = c.id and valid_to is null)
        """);
    assertThat(seeded.count("company where parent_id is not null")).isPositive();
  }

  @Test
  void cardsAreStaleWhenTheFirstOfTheirDataIs() {
    String points =
        """
        select min(coalesce(p.confirmed_at at time zone 'UTC' + make_interval(months => r.months),
            c.created_at at time zone 'UTC'))
          from contact_point p join freshness_rule r on r.kind = p.kind and r.months > 0
          where p.%s = c.id and p.valid_to is null
        """;
    assertNothing(
        "select id from company c where stale_from at time zone 'UTC' is distinct from (%s)"
            .formatted(points.formatted("company_id")));
    assertNothing(
        """
        select id from contact c where stale_from at time zone 'UTC' is distinct from least((%s), (
          select min(e.confirmed_at at time zone 'UTC' + make_interval(months => r.months))
          from employment e join freshness_rule r on r.kind = 'position'
          where e.contact_id = c.id and e.valid_to is null),
          case when name_doubtful then created_at at time zone 'UTC' end)
        """
            .formatted(points.formatted("contact_id")));
    assertThat(seeded.count("contact where stale_from < '2026-03-18'")).isPositive();
    assertThat(seeded.count("contact where stale_from > '2026-03-18'")).isPositive();
  }

  @Test
  void anInteractionIsWithTheCompanyWhereItsPeopleWorkedThatDay() {
    assertNothing(
        """
        select i.id from interaction i join participant p on p.interaction_id = i.id
        where i.company_id is distinct from (
          select company_id from employment e
          where e.contact_id = p.contact_id
            and (e.valid_from is null or e.valid_from <= (i.moment at time zone 'Europe/Kyiv')::date)
            and (e.valid_to is null or e.valid_to >= (i.moment at time zone 'Europe/Kyiv')::date)
          order by e.valid_to desc nulls first, e.main desc, e.id limit 1)
        """);
    assertThat(seeded.count("employment where valid_to is not null")).isPositive();
  }

  @Test
  void interactionsAreAsTheirStateDemands() {
    assertNothing(
        """
        select id from interaction where case state
          when 'planned' then planned_at is distinct from moment or started_at is not null or planned_minutes is null
          when 'cancelled' then planned_at is distinct from moment or cancel_reason = ''
          else started_at is distinct from moment or moment >= timestamptz '2026-03-18 00:00 Europe/Kyiv' end
          or created_at >= timestamptz '2026-03-18 00:00 Europe/Kyiv'
          or (state <> 'planned' and result_code is not null and result_text <> '')
        """);
    assertNothing(
        "select id from interaction where extract(isodow from moment at time zone 'Europe/Kyiv') >"
            + " 5");
    assertThat(seeded.count("interaction where state = 'planned' and moment < '2026-03-18'"))
        .isPositive();
    assertThat(seeded.count("interaction where state = 'planned' and moment > '2026-03-18'"))
        .isPositive();
  }

  @Test
  void aCauseIsACompletedInteractionOfTheSameContactBefore() {
    assertNothing(
        """
        select i.id from interaction i join interaction c on c.id = i.cause_id
        join participant p on p.interaction_id = i.id and p.ordinal = 0
        join participant q on q.interaction_id = c.id and q.ordinal = 0
        where p.contact_id <> q.contact_id or c.moment > i.moment or c.state <> 'completed'
        """);
    assertThat(seeded.count("interaction where cause_id is not null")).isGreaterThan(5000);
  }

  @Test
  void idsAreOfVersionSevenAndTellWhenTheRowWasMade() {
    for (String table : List.of("contact", "company", "interaction", "app_user")) {
      assertNothing(
          "select id from %s where uuid_extract_version(id) <> 7 or uuid_extract_timestamp(id) <> created_at"
              .formatted(table));
    }
  }

  @Test
  void theWorldHasTheFaultsOfARealOne() {
    assertThat(seeded.count("contact where family_name ~ '[А-я]'")).isBetween(1800L, 2800L);
    assertThat(seeded.count("contact where family_name ~ '[A-z]'")).isBetween(200L, 1200L);
    assertThat(seeded.count("contact where responsible_id is null")).isBetween(200L, 900L);
    assertThat(seeded.count("contact where last_touch_at is null")).isBetween(300L, 1500L);
    assertThat(seeded.count("contact where last_touch_at < '2025-03-18'")).isBetween(300L, 1500L);
    assertThat(
            seeded.count(
                "(select canonical from contact_point where kind = 'phone' and canonical <> '' and"
                    + " label <> 'офис' and label <> 'офіс' and label <> 'office' group by 1 having"
                    + " count(*) > 1) as shared"))
        .isBetween(30L, 120L);
    assertThat(
            seeded.count(
                "contact c where not exists (select from contact_point p where p.contact_id ="
                    + " c.id)"))
        .isBetween(30L, 400L);
  }

  @Test
  void oneContactHasVeryManyEntriesAndOneExactlyThirty() {
    String sizes =
        "(select count(*) as n from timeline_entry join contact on contact.id = subject_id group by"
            + " subject_id) as s";
    assertThat(seeded.count(sizes + " where n >= 1500")).isEqualTo(1);
    assertThat(seeded.count(sizes + " where n = 30")).isPositive();
  }

  @Test
  void theSameSeedOnTheSameDayMakesTheSameWorld() throws Exception {
    try (Seeded again = Seeded.nothing().with(SMALL)) {
      for (String table : Seeding.TABLES) {
        assertThat(again.content(table)).as(table).isEqualTo(seeded.content(table));
      }
    }
  }

  @Test
  void aDatabaseWithClientsIsLeftAloneUnlessThatWasAllowed() throws Exception {
    assertThatThrownBy(() -> seeded.with("--contacts=100", "--interactions=100", "--seed=7"))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("clients");
    assertThatThrownBy(() ->
            seeded.with(
                Stream.concat(Stream.of(SMALL), Stream.of("--into-existing"))
                    .toArray(String[]::new)))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("very world");
    try (Seeded twice =
        Seeded.nothing().with("--contacts=60", "--interactions=0", "--language=en")) {
      twice.with("--contacts=100", "--interactions=100", "--seed=7", "--into-existing");
      assertThat(twice.count("contact")).isEqualTo(160);
    }
  }

  @Test
  void whatAKilledRunTookOffIsPutBackByTheNext() throws Exception {
    try (Seeded killed = Seeded.nothing()) {
      List<String> whole = killed.shape();
      var database = killed.database();
      new PuttingAside(
              new Hands(
                  new rapport.platform.Settings.ExternalDatabase(
                      database.url(), database.user(), database.password()),
                  System.out),
              Seeding.NOTES,
              Seeding.TABLES)
          .takeOff();
      assertThat(killed.shape()).hasSizeLessThan(whole.size());
      killed.with("--contacts=100", "--interactions=100");
      assertThat(killed.shape()).isEqualTo(whole);
    }
  }

  @Test
  void nonsenseIsRefusedWithASentence() {
    for (String wrong : List.of("--contacts=0", "--contacts=x", "--colour=red", "--language=de")) {
      assertThatThrownBy(() -> SeedOrder.read(List.of("--contacts=5", "--interactions=5", wrong)))
          .isInstanceOf(StartRefused.class);
    }
  }

  private static void assertNothing(String query) {
    assertThat(seeded.sql().fetch(query + " limit 5")).isEmpty();
  }
}
