package rapport.linkage;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** A house as there are many: hardly anybody is there twice, and colleagues agree in much. */
class ColleaguesTest {
  private static final Schema PEOPLE =
      Schema.of(
          List.of(
              new LinkField("family_name", FieldKind.FAMILY_NAME),
              new LinkField("given_name", FieldKind.GIVEN_NAME),
              new LinkField("company", FieldKind.COMPANY_NAME),
              new LinkField("phone", FieldKind.PHONE),
              new LinkField("email", FieldKind.EMAIL)));
  private static final List<String> GIVEN =
      List.of(
          "Adam",
          "Beatrice",
          "Colin",
          "Diana",
          "Edmund",
          "Fiona",
          "Graham",
          "Helen",
          "Lewis",
          "Julia",
          "Keith",
          "Laura",
          "Martin",
          "Nora",
          "Oliver",
          "Paula",
          "Quentin",
          "Rachel",
          "Simon",
          "Tessa",
          "Victor",
          "Wendy");
  private static final List<String> FAMILY =
      List.of(
          "Ashdown",
          "Birchall",
          "Crowther",
          "Dunmore",
          "Ellwood",
          "Fenwick",
          "Garland",
          "Hexham",
          "Ingleby",
          "Jessop",
          "Kendrick",
          "Lockhart",
          "Marlowe",
          "Norbury",
          "Oakes",
          "Pemberton",
          "Quayle",
          "Rothwell",
          "Sandford",
          "Thackeray",
          "Underhill",
          "Vickers",
          "Wetherby",
          "Yardley");

  private static final List<String> ENDS = List.of("", "son", "worth", "ley", "field");

  private final SplittableRandom random = new SplittableRandom(7);
  private final List<LinkedRecord> people = new ArrayList<>();

  @Test
  void colleaguesAndNamesakesAreNotTakenForOne() {
    for (int i = 0; i < 300; i++) {
      int company = i % 110;
      String given = GIVEN.get((i / 110 * 5 + company) % GIVEN.size());
      int owners = random.nextInt(3) == 0 ? random.nextInt(110) : company; // families work together
      String family = FAMILY.get(owners % FAMILY.size()) + ENDS.get(owners / FAMILY.size());
      add("p" + i, given, family, company, 7_700_900_000L + i * 7919);
    }
    List<String> twins = new ArrayList<>();
    for (int i = 0; i < 300; i += 60) {
      twins.add(twin(i));
    }
    assertThat(found()).containsAll(twins).hasSizeLessThanOrEqualTo(twins.size() + 2);
  }

  private void add(String id, String given, String family, int company, long phone) {
    String mail =
        (given.charAt(0) + "." + family + "@" + "house" + company + ".example")
            .toLowerCase(Locale.ROOT);
    people.add(
        new LinkedRecord(
            id,
            Map.of(
                "given_name", List.of(given),
                "family_name", List.of(family),
                "company", List.of("House " + company + " Ltd"),
                "phone", List.of("+44" + phone),
                "email", List.of(mail))));
  }

  /** The same person by family name and phone alone, as a hurried colleague typed them. */
  private String twin(int of) {
    Map<String, List<String>> values = people.get(of).values();
    people.add(
        new LinkedRecord(
            "t" + of,
            Map.of(
                "given_name",
                    List.of(requireNonNull(values.get("given_name")).getFirst().substring(0, 1)),
                "family_name", requireNonNull(values.get("family_name")),
                "phone", requireNonNull(values.get("phone")))));
    return "p" + of + " t" + of;
  }

  private List<String> found() {
    List<String> found = new ArrayList<>();
    try (Linkage linkage = new Linkage(PEOPLE, false)) {
      people.forEach(linkage::add);
      linkage.link(match -> {
        if (match.probability() >= Linkage.THRESHOLD) {
          found.add(match.one() + " " + match.other());
        }
      });
    }
    return found;
  }
}
