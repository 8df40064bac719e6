package rapport.filters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import rapport.access.RecordKind;
import rapport.access.Role;
import rapport.fields.Catalogue;
import rapport.fields.RecordField;
import rapport.world.RapportTest;

/** Every operator of every type of field, against real rows. */
@RapportTest
@Import(KnownClients.class)
class FilteringTest {
  @Autowired KnownClients clients;
  @Autowired Catalogue catalogue;

  @Test
  void wordsAreComparedWithoutRegardToCase() {
    check(
        """
        given_name:is:анна → A
        given_name:is:АННА|борис → AB
        given_name:is_not:анна → BC
        given_name:contains:ор → B
        given_name:lacks:ор → AC
        given_name:begins:в → C
        name:contains:отборова → ABC
        middle_name:empty → ABC
        middle_name:filled →
        note:contains:100% → A
        note:contains:%100 →
        note:contains:_ →
        note:lacks:кофе → BC
        note:empty → BC
        """);
  }

  @Test
  void addressesAndThePlaceOfWorkAreComparedToo() {
    check(
        """
        company:is:стройка отборная → A
        company:contains:отборная → AB
        company:lacks:стройка → BC
        company:is_not:альфа отборная → AC
        company:empty → C
        company:filled → AB
        position:begins:дир → A
        position:empty → C
        phone:contains:111-22 → A
        phone:is:8 916 111 22 33 → A
        phone:is:+79161112233 → A
        phone:is_not:89161112233 → BC
        phone:begins:380 → B
        phone:empty → C
        email:is:1990@EXAMPLE.com → A
        email:contains:@example → AB
        email:empty → C
        messenger:filled →
        """);
  }

  @Test
  void daysAndMomentsAreSeenFromToday() {
    check(
        """
        birthday:filled → AB
        birthday:empty → C
        birthday:before:1995-01-01 → A
        birthday:after:1995-01-01 → B
        birthday:between:2001-12-31|1999-01-01 → B
        birthday:anniversary:4 → A
        birthday:anniversary:3 →
        birthday:anniversary:200 → AB
        not(birthday:before:1995-01-01) → BC
        last_touch:in_last:4 → A
        last_touch:in_last:3 →
        last_touch:in_last:21 → AB
        last_touch:not_in_last:10 → BC
        last_touch:not_in_last:30 → C
        last_touch:empty → C
        last_touch:filled → AB
        last_touch:before:{-10} → B
        last_touch:after:{-10} → A
        last_touch:between:{-21}|{-19} → B
        last_touch:during:today →
        next_touch:in_next:3 → B
        next_touch:in_next:2 →
        next_touch:in_last:2 →
        next_touch:not_in_last:30 → ABC
        next_touch:empty → AC
        created:during:today → C
        created:in_last:11 → BC
        created:not_in_last:11 → A
        """);
  }

  @Test
  void ownFieldsOfEveryTypeAreAskedAlike() {
    check(
        """
        $text:is:привет, мир → A
        $text:is_not:привет!, мир → BC
        $text:contains:ривет → A
        $text:lacks:ривет → BC
        $text:begins:дру → B
        $text:empty → C
        $long_text:contains:конец_строки → A
        $long_text:contains:100% → A
        $long_text:lacks:долго → BC
        $long_text:filled → AB
        $link:contains:example.org → B
        $number:is:10.5 → A
        $number:is:10.50|-3 → AB
        $number:is_not:-3 → AC
        $number:at_least:0 → A
        $number:at_most:0 → B
        $number:between:11|-5 → AB
        $number:empty → C
        $money:at_least:2000.5 → B
        $money:filled → AB
        $date:is:{-5} → A
        $date:before:{0} → A
        $date:after:{0} → B
        $date:in_last:6 → A
        $date:in_last:5 →
        $date:not_in_last:6 → BC
        $date:in_next:6 → B
        $date:between:{-5}|{5} → AB
        $date:anniversary:10 → B
        $date:empty → C
        $choice:is:gold → A
        $choice:is:gold|silver → AB
        $choice:is_not:gold → BC
        $choice:empty → C
        $choices:is:silver → AB
        $choices:all_of:gold|silver → A
        $choices:is_not:gold → BC
        $choices:filled → AB
        $flag:is:true → A
        $flag:is:false → B
        $flag:empty → C
        """
            .replace("привет, мир", "привет!, мир"));
  }

  @Test
  void peopleTalliesAndGroups() {
    String head = clients.user(Role.HEAD).id().toString();
    check(
        """
        responsible:is:me → A
        responsible:is_not:me → BC
        responsible:is:me|HEAD → AB
        touches:at_least:2|50 → A
        touches:at_least:1|30 → AB
        touches:at_most:0|30 → C
        touches:at_most:1|50 → BC
        touches:at_least:0|1 → ABC
        all() → ABC
        any() →
        not(all()) →
        not(any()) → ABC
        all(any(),given_name:is:анна) →
        any(given_name:is:анна,given_name:is:вера) → AC
        not(any(given_name:is:анна,given_name:is:вера)) → B
        not(not(given_name:is:анна)) → A
        any(all(given_name:is:анна,phone:empty),all(company:empty,not(phone:filled))) → C
        """
            .replace("HEAD", head));
  }

  @Test
  void aContactIsAskedForTheirCompanyAndACompanyForItsPeople() {
    check(
        """
        company(name:contains:стройка) → A
        company(all()) → AB
        not(company(all())) → C
        not(company(name:contains:стройка)) → BC
        company(any(name:contains:стройка,name:contains:альфа)) → AB
        company(people(given_name:is:борис)) → B
        company(not(name:contains:стройка)) → B
        company(last_touch:in_last:4) → A
        """);
    assertThat(companies("people(given_name:is:анна)")).containsExactly("Стройка");
    assertThat(companies("not(people(all()))")).containsExactly("Пустая");
    assertThat(companies("people(phone:begins:380)")).containsExactly("Альфа");
    assertThat(companies("not(people(given_name:is:анна))"))
        .containsExactlyInAnyOrder("Альфа", "Пустая");
    assertThat(companies("people(company(name:contains:альфа))")).containsExactly("Альфа");
    assertThat(companies("people(" + named("$choice:is:gold") + ")")).containsExactly("Стройка");
  }

  /** Nobody is missed and nobody found twice, whichever operator a field has. */
  @Test
  void notFindsExactlyTheOthers() {
    SoftAssertions all = new SoftAssertions();
    for (RecordField field : catalogue.of(RecordKind.CONTACT, clients.user(Role.MANAGER)).all()) {
      for (Operator operator : Operator.of(field.type())) {
        Filter test = new Filter.Test(field.code(), operator, example(field, operator));
        String found = clients.found(test);
        String others = clients.found(new Filter.Not(test));
        String both =
            Arrays.stream((found + others).split("")).sorted().collect(Collectors.joining());
        all.assertThat(both).as("%s %s", field.code(), operator).isEqualTo("ABC");
      }
    }
    all.assertAll();
  }

  /** "filter → who is found", one a line. */
  private void check(String table) {
    SoftAssertions all = new SoftAssertions();
    for (String line : table.strip().split("\n")) {
      String[] parts = line.strip().split("\\s+→ ?", -1);
      all.assertThat(clients.found(FilterText.parse(named(parts[0])))).as(line).isEqualTo(parts[1]);
    }
    all.assertAll();
  }

  /** "$date" is the code of our own field of that type, "{-5}" the day five days ago. */
  private String named(String text) {
    String named = text;
    for (String type :
        List.of(
            "long_text", "text", "number", "money", "date", "choices", "choice", "flag", "link")) {
      named = named.replace("$" + type, clients.own(type));
    }
    for (int days = -60; days <= 120; days++) {
      named = named.replace("{" + days + "}", clients.today.plusDays(days).toString());
    }
    return named;
  }

  private java.util.Set<String> companies(String filter) {
    return clients.companiesFound(FilterText.parse(filter));
  }

  private static List<String> example(RecordField field, Operator operator) {
    if (operator.most() == 0) {
      return List.of();
    }
    if (operator.takesDays()) {
      return List.of("30");
    }
    String value =
        switch (field.type()) {
          case TEXT, LONG_TEXT, LINK, EMAIL -> "а";
          case PHONE -> "1";
          case NUMBER, MONEY -> "5";
          case DATE, MOMENT -> operator == Operator.DURING ? "this_month" : "2000-01-01";
          case CHOICE, CHOICES -> field.options().getFirst().code();
          case FLAG -> "true";
          case PERSON -> "me";
          case TALLY -> "1";
        };
    boolean two = operator == Operator.BETWEEN || field.type().code().equals("tally");
    return two ? List.of(value, value) : List.of(value);
  }
}
