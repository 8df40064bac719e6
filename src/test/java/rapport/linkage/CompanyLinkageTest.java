package rapport.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What names, sites and mail domains tell of companies, and of the companies of people. */
class CompanyLinkageTest {
  private static final Schema COMPANIES =
      Schema.of(
          List.of(
              new LinkField("name", FieldKind.COMPANY_NAME),
              new LinkField("phone", FieldKind.PHONE),
              new LinkField("email", FieldKind.EMAIL),
              new LinkField("website", FieldKind.WEB)));
  private static final Schema PEOPLE =
      Schema.of(
          List.of(
              new LinkField("family_name", FieldKind.FAMILY_NAME),
              new LinkField("given_name", FieldKind.GIVEN_NAME),
              new LinkField("company", FieldKind.COMPANY_NAME),
              new LinkField("email", FieldKind.EMAIL),
              new LinkField("website", FieldKind.WEB)));

  private static LinkedRecord record(String... cells) {
    Map<String, List<String>> values = new java.util.HashMap<>();
    for (int i = 0; i < cells.length; i += 2) {
      values.put(cells[i], List.of(cells[i + 1]));
    }
    return new LinkedRecord("x", values);
  }

  private static String level(Schema schema, String field, LinkedRecord one, LinkedRecord other) {
    return Pairing.usual(schema, 1000).compare(one, other).evidence().stream()
        .filter(evidence -> evidence.field().equals(field))
        .map(Evidence::level)
        .findFirst()
        .orElse("missing");
  }

  private static double probability(LinkedRecord one, LinkedRecord other) {
    return Pairing.usual(COMPANIES, 1000).compare(one, other).probability();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ООО Ромашка | ООО «Ромашка», филиал в Туле | branch",
        "Ромашка, филиал в Курске | Ромашка, филиал в Туле | branch",
        "Тульский филиал ООО Ромашка | ООО Ромашка, филиал в Туле | words",
        "ТОВ Ромашка, філія Київ | ООО Ромашка (филиал Киев) | words",
        "ТОВ Ромашка, філія Київ | Ромашка, филиал Львов | branch",
        "Acme Ltd, branch in Leeds | Acme GmbH | branch",
        "Acme Ltd, branch in Leeds | Globex, branch in Leeds | different",
        "ООО Ромашка, филиал | ООО Ромашка | exact",
      })
  void branchesOfACompanyAreTold(String one, String other, String level) {
    assertThat(level(COMPANIES, "name", record("name", one), record("name", other)))
        .isEqualTo(level);
  }

  @Test
  void aBranchIsNoDuplicateOfItsHeadOfficeForTheSameSite() {
    assertThat(
            probability(
                record("name", "ООО Ромашка", "website", "romashka.example"),
                record("name", "Ромашка, филиал в Туле", "website", "romashka.example")))
        .isLessThan(Linkage.FLOOR);
    assertThat(
            probability(
                record("name", "ООО Ромашка", "website", "romashka.example"),
                record("name", "Ромашка", "website", "romashka.example")))
        .isGreaterThan(0.9);
  }

  @Test
  void whoeverWorksInABranchMayStandThereAsOfTheCompany() {
    assertThat(
            level(
                PEOPLE,
                "company",
                record("family_name", "Ли", "company", "Ромашка"),
                record("family_name", "Ли", "company", "ООО Ромашка, филиал в Туле")))
        .isEqualTo("part");
  }

  @Test
  void theDomainOfTheMailSpeaksForACompany() {
    LinkedRecord one = record("name", "Ромашка", "email", "info@romashka.example");
    LinkedRecord other = record("name", "ООО Ромашка", "email", "sales@romashka.example");
    assertThat(level(COMPANIES, "website", one, other)).isEqualTo("mail_domain");
    assertThat(level(COMPANIES, "website", one, record("name", "Р", "website", "romashka.example")))
        .isEqualTo("mail_domain");
    assertThat(probability(one, other))
        .isGreaterThan(probability(record("name", "Ромашка"), record("name", "ООО Ромашка")));
  }

  @Test
  void mailForEverybodySaysNothingAndTheSameMailboxCountsOnce() {
    assertThat(
            level(
                COMPANIES,
                "website",
                record("name", "А", "email", "romashka@gmail.com"),
                record("name", "Б", "email", "vasilek@gmail.com")))
        .isEqualTo("missing");
    assertThat(
            level(
                COMPANIES,
                "website",
                record("name", "А", "email", "info@romashka.example"),
                record("name", "Б", "email", "info@romashka.example")))
        .isEqualTo("missing");
  }

  @Test
  void aPersonsMailTellsWhereTheyWork() {
    assertThat(
            level(
                PEOPLE,
                "website",
                record("family_name", "Ли", "email", "a.li@romashka.example"),
                record("family_name", "Ли", "email", "anna@romashka.example")))
        .isEqualTo("mail_domain");
  }

  @Test
  void aPageAmongThePagesOfEverybodyIsComparedWhole() {
    LinkedRecord one = record("name", "А", "website", "https://vk.com/romashka?w=1");
    assertThat(level(COMPANIES, "website", one, record("website", "vk.com/romashka")))
        .isEqualTo("exact");
    assertThat(level(COMPANIES, "website", one, record("website", "vk.com/vasilek")))
        .isEqualTo("different");
  }
}
