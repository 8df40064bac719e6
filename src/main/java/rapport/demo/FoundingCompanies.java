package rapport.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rapport.demo.DemoCompany.Importance;

/** Gives each company of the text file a city, a size, a class and somebody who looks after it. */
final class FoundingCompanies {
  /** Whose purchasing manager is "ivanov": a big client in the capital, looked after by Anna. */
  static final String STROYDOM = "stroydom";

  /** The first rows are the employers of the named people, who are talked to all year. */
  private static final int NAMED = 4;

  private static final int A_CLIENTS = 12;
  private static final int B_CLIENTS = 36;

  private static final List<String> LARGE =
      List.of("anna", "daniel", "roman", "daniel", "anna", "victoria");
  private static final List<String> OTHERS =
      List.of("anna", "daniel", "roman", "anna", "daniel", "roman", "anna");

  private final Texts texts;
  private final Phrases phrases;
  private final Chance chance;
  private final Map<String, String> industries = new LinkedHashMap<>();
  private final Map<String, String> parents = new HashMap<>();
  private int founded;

  FoundingCompanies(Texts texts, Phrases phrases, Chance chance) {
    this.texts = texts;
    this.phrases = phrases;
    this.chance = chance;
    texts.rows("industry").forEach(row -> industries.put(row.cell("code"), row.cell("label")));
    texts.rows("group").forEach(row -> parents.put(row.cell("child"), row.cell("parent")));
  }

  List<DemoCompany> all() {
    List<DemoCompany> companies = new ArrayList<>();
    List<Texts.Row> rows = texts.rows("company");
    List<Importance> classes = chance.shuffled(classes(rows.size()));
    for (int i = 0; i < rows.size(); i++) {
      boolean first = rows.get(i).cell("key").equals(STROYDOM);
      companies.add(
          first
              ? stroydom(rows.get(i))
              : company(rows.get(i), i < NAMED ? Importance.B : classes.get(i)));
    }
    return List.copyOf(companies);
  }

  private static List<Importance> classes(int companies) {
    List<Importance> classes = new ArrayList<>();
    for (int i = 0; i < companies; i++) {
      classes.add(
          i < A_CLIENTS ? Importance.A : i < A_CLIENTS + B_CLIENTS ? Importance.B : Importance.C);
    }
    return classes;
  }

  private DemoCompany stroydom(Texts.Row row) {
    return company(row, texts.rows("city").getFirst(), Importance.A, "anna");
  }

  private DemoCompany company(Texts.Row row, Importance importance) {
    Texts.Row city = chance.weighted(texts.rows("city"), r -> Integer.parseInt(r.cell("weight")));
    return company(row, city, importance, responsible(importance));
  }

  /** The head keeps a few of the largest; the managers' portfolios differ in size. */
  private String responsible(Importance importance) {
    List<String> turns = importance == Importance.A ? LARGE : OTHERS;
    return turns.get(founded++ % turns.size());
  }

  private DemoCompany company(
      Texts.Row row, Texts.Row city, Importance importance, String responsible) {
    String industry = row.cell("industry");
    String label = industries.get(industry);
    if (label == null) {
      throw new IllegalArgumentException("no such industry: " + industry);
    }
    int staff = staff(industry, importance);
    return new DemoCompany(
        row.cell("key"),
        row.cell("name"),
        city.cell("name"),
        phrases.number(chance.one(texts.column("street"))),
        "www." + row.cell("key") + ".example",
        phrases.number(phrases.variant(city.cell("phone"))),
        staff,
        importance,
        label,
        about(label, importance, staff),
        responsible,
        parents.getOrDefault(row.cell("key"), ""));
  }

  private String about(String industry, Importance importance, int staff) {
    return texts
        .column("about")
        .getFirst()
        .replace("INDUSTRY", industry)
        .replace("CLASS", importance.name())
        .replace("STAFF", "" + staff);
  }

  private int staff(String industry, Importance importance) {
    int most =
        switch (importance) {
          case A -> 900;
          case B -> 220;
          case C -> 60;
        };
    return industry.equals("crew") ? chance.between(3, 14) : chance.between(most / 12, most);
  }
}
