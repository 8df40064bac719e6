package rapport.leads;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Notices;
import rapport.access.RecordKind;
import rapport.access.Role;
import rapport.access.User;
import rapport.fields.FieldType;
import rapport.fields.Label;
import rapport.fields.OwnFieldDraft;
import rapport.fields.OwnFields;
import rapport.world.Answer;
import rapport.world.Pages;
import rapport.world.RapportTest;
import rapport.world.World;

/** Many leads at once: one value for all of them, a file of them, and another who works on them. */
@RapportTest
class LeadsTogetherTest {
  @Autowired World world;
  @Autowired OwnFields fields;
  @Autowired Notices notices;

  private final User one;
  private final User other;

  LeadsTogetherTest(@Autowired World world) {
    one = world.hire(Role.MANAGER, null);
    other = world.hire(Role.MANAGER, null);
  }

  @Test
  void aReasonIsSaidOnceForAllAndTheUndoBringsBackWhatEachWas() {
    List<Inquiry> leads = leads("Закрытов", 3);
    world.api(one).put(leads.get(1).path() + "/qualification", Map.of());
    world.api(one).put(leads.get(2).path() + "/disqualification", Map.of("reason", "no_budget"));
    String closedAt = leads.get(2).now().path("closedAt").asString();
    Pages pages = world.pages(one);

    String edit = begin(pages, "/bulk-edits/state/disqualified", leads);
    assertThat(pages.get(edit + "?field=state&value=disqualified").body()).contains("Reason, for");
    Answer silent = change(pages, edit, "state", "disqualified", "");
    assertThat(silent.status()).isEqualTo(422);
    assertThat(silent.body()).contains("field-error");
    assertThat(change(pages, edit, "state", "disqualified", "spam").body()).contains("bulk-value");
    assertThat(pages.post(edit + "/run", Map.of()).body()).contains("done");

    assertThat(leads).extracting(Inquiry::state).containsOnly("disqualified");
    assertThat(leads.get(0).now().path("reason").asString()).isEqualTo("spam");
    assertThat(leads.get(2).now().path("reason").asString()).isEqualTo("no_budget");
    assertThat(leads.get(0).contact().path("openLeads").asInt()).isZero();
    assertThat(leads.get(0).now().path("firstReactionAt").isNull()).isFalse();
    assertThat(verbs(leads.get(0))).contains("disqualify");

    assertThat(pages.post(edit + "/undo", Map.of()).body()).contains("taken back");
    assertThat(leads)
        .extracting(Inquiry::state)
        .containsExactly("new", "qualified", "disqualified");
    assertThat(leads.get(0).now().path("reason").asString("")).isEmpty();
    assertThat(leads.get(0).now().path("firstReactionAt").isNull()).isTrue();
    assertThat(leads.get(0).contact().path("openLeads").asInt()).isEqualTo(1);
    assertThat(leads.get(2).now().path("closedAt").asString()).isEqualTo(closedAt);
  }

  @Test
  void qualifyingManyBringsTheirContactsFurther() {
    List<Inquiry> leads = leads("Годнов", 2);

    run(leads, "state", "qualified");

    assertThat(leads)
        .extracting(lead -> lead.contact().path("stage").asString())
        .containsOnly("prospect");
    run(leads, "state", "converted");
    assertThat(leads)
        .extracting(lead -> lead.contact().path("stage").asString())
        .containsOnly("client");
  }

  @Test
  void manyGetASourceAnOwnValueAndAColleagueWhoIsToldOnce() {
    OwnFieldDraft pallets =
        new OwnFieldDraft(
            RecordKind.LEAD,
            FieldType.NUMBER,
            new Label.Given("Pallets " + one.id(), "", ""),
            "",
            false,
            List.of());
    String own = fields.find(fields.add(pallets, world.act(Role.ADMINISTRATOR))).code();
    List<Inquiry> leads = leads("Многих", 3);

    run(leads, "source", "exhibition");
    run(leads, own, "12.5");
    run(leads, "responsible", other.id().toString());

    for (Inquiry lead : leads) {
      var now = world.api(other).get(lead.path()).json();
      assertThat(now.path("source").asString()).isEqualTo("exhibition");
      assertThat(now.at("/own/" + own).asString()).isEqualTo("12.5");
      assertThat(now.path("responsibleId").asString()).isEqualTo(other.id().toString());
    }
    assertThat(notices.news(other.id(), 10))
        .filteredOn(notice -> notice.message().equals("leads-for-you"))
        .hasSize(1);
    assertThat(world.pages(other).get("/notices").body()).contains("Yours now: 3 leads");
  }

  @Test
  void whatFollowsFromSomethingElseIsNotOfferedForMany() {
    Pages pages = world.pages(one);
    String edit = begin(pages, "/bulk-edits", leads("Запертов", 1));

    assertThat(pages.get(edit).body())
        .contains("value=\"state\"", "value=\"source\"", "value=\"responsible\"")
        .doesNotContain("value=\"reason\"", "value=\"channel\"", "value=\"arrived\"");
    assertThat(change(pages, edit, "reason", "spam", "").status()).isEqualTo(422);
  }

  @Test
  void whoOnlyReadsChangesNothing() {
    Pages pages = world.pages(Role.READER);
    pages.get("/leads");
    Answer refused =
        pages.post("/bulk-edits", Map.of("kind", "lead", "all", "true", "act", "edit"));
    assertThat(refused.status()).isEqualTo(403);
  }

  @Test
  void chosenLeadsAreAFile() {
    List<Inquiry> leads = leads("Выгрузкин", 2);
    Pages pages = world.pages(one);
    pages.get("/leads");

    byte[] file =
        pages.download(
            "/leads/exports",
            Map.of(
                "kind", "lead",
                "ids", leads.getFirst().id(),
                "format", "csv",
                "cols", "name,state,source,responsible"));

    assertThat(new String(file, StandardCharsets.UTF_8))
        .contains("Contact,State,Source,Responsible", "Выгрузкин0", "New", one.name())
        .doesNotContain("Выгрузкин1");
  }

  @Test
  void aSelectionOfLeadsPassesWithWhatIsPlannedAboutThemAndComesBack() {
    List<Inquiry> leads = leads("Передаваев", 2);
    leads.getFirst().called(Map.of("next", Map.of("plannedAt", "2031-01-15T10:00:00Z")));
    Pages pages = world.pages(one);
    pages.get("/leads");
    Map<String, String> form =
        Map.of(
            "selected", "true",
            "kind", "lead",
            "all", "true",
            "q", "peredavaev",
            "to", other.id().toString());

    String preview = pages.post("/handovers/preview", form).body();
    assertThat(preview).contains("Hand 2 leads over");
    Answer done = pages.post("/handovers", form);
    String path = done.response().uri().getPath();

    assertThat(done.body()).contains("Передаваев0", "Chosen leads");
    assertThat(leads).extracting(this::owner).containsOnly(other.id().toString());
    assertThat(plans(other, leads.getFirst())).isEqualTo(1);
    assertThat(world.pages(other).get("/notices").body()).contains("2 leads");
    assertThat(verbs(leads.getFirst())).contains("hand_over");

    assertThat(pages.post(path + "/undo", Map.of()).status()).isEqualTo(200);
    assertThat(leads).extracting(this::owner).containsOnly(one.id().toString());
    assertThat(plans(one, leads.getFirst())).isEqualTo(1);
  }

  @Test
  void aPortfolioTakesItsOpenLeadsAlongAndLeavesTheClosedOnes() {
    List<Inquiry> leads = leads("Портфелев", 2);
    world.api(one).put(leads.get(1).path() + "/disqualification", Map.of("reason", "spam"));
    Map<String, Object> all = new HashMap<>();
    all.put("fromId", one.id().toString());
    all.put("toId", other.id().toString());

    var foreseen = world.api(Role.HEAD).post("/handovers?dryRun=true", all).json();
    assertThat(foreseen.path("leads").asInt()).isEqualTo(1);
    assertThat(foreseen.path("contacts").asInt()).isEqualTo(2);
    var done = world.api(Role.HEAD).post("/handovers", all).json();

    assertThat(done.at("/figures/leads").asInt()).isEqualTo(1);
    assertThat(owner(leads.get(0))).isEqualTo(other.id().toString());
    assertThat(owner(leads.get(1))).isEqualTo(one.id().toString());
    world.api(Role.HEAD).post("/handovers/" + done.path("id").asString() + "/return", Map.of());
    assertThat(owner(leads.get(0))).isEqualTo(one.id().toString());
  }

  @Test
  void anOpenLeadGoesWithItsContactAndOneLeadGoesAlone() {
    List<Inquiry> leads = leads("Спутников", 2);

    world
        .api(Role.HEAD)
        .post(
            "/handovers",
            Map.of(
                "toId", other.id().toString(),
                "kind", "contact",
                "recordId", leads.get(0).contactId()));
    assertThat(owner(leads.get(0))).isEqualTo(other.id().toString());

    Answer alone =
        world
            .api(one)
            .post(
                "/handovers",
                Map.of(
                    "toId", other.id().toString(), "kind", "lead", "recordId", leads.get(1).id()));
    assertThat(alone.status()).as(alone.body()).isEqualTo(201);
    assertThat(owner(leads.get(1))).isEqualTo(other.id().toString());
    assertThat(leads.get(1).contact().path("responsibleId").asString())
        .isEqualTo(one.id().toString());
    assertThat(world.pages(one).get("/handovers").body()).contains("Спутников1");
  }

  private String owner(Inquiry lead) {
    return world.api(Role.HEAD).get(lead.path()).json().path("responsibleId").asString();
  }

  private int plans(User of, Inquiry lead) {
    return world
        .api(Role.HEAD)
        .get("/interactions?state=planned&responsible=" + of.id())
        .json()
        .path("items")
        .valueStream()
        .filter(item -> lead.id().equals(item.path("leadId").asString()))
        .toList()
        .size();
  }

  private List<String> verbs(Inquiry lead) {
    return world
        .api(Role.ADMINISTRATOR)
        .get("/changes?record=" + lead.id())
        .json()
        .path("items")
        .valueStream()
        .map(change -> change.path("verb").asString())
        .toList();
  }

  private List<Inquiry> leads(String family, int number) {
    return IntStream.range(0, number)
        .mapToObj(i -> Inquiry.of("Яна " + family + i, world, one))
        .toList();
  }

  private void run(List<Inquiry> leads, String field, String value) {
    Pages pages = world.pages(one);
    String edit = begin(pages, "/bulk-edits", leads);
    assertThat(change(pages, edit, field, value, "").status()).isEqualTo(200);
    assertThat(pages.post(edit + "/run", Map.of()).body()).contains("done");
  }

  /** Of leads that were made together, all are found by the beginning of their name. */
  private static String begin(Pages pages, String path, List<Inquiry> leads) {
    pages.get("/leads");
    String family = leads.getFirst().contact().path("familyName").asString();
    String q = family.substring(0, family.length() - 1);
    Answer begun = pages.post(path, Map.of("kind", "lead", "q", q, "all", "true"));
    assertThat(begun.status()).as(begun.body()).isEqualTo(200);
    return begun.response().uri().getPath();
  }

  private static Answer change(Pages pages, String edit, String field, String value, String also) {
    return pages.post(
        edit + "/change", Map.of("field", field, "way", "set", "value", value, "also", also));
  }
}
