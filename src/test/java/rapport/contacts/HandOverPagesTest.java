package rapport.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import rapport.access.RecordKind;
import rapport.access.Role;
import rapport.access.User;
import rapport.filters.Filter;
import rapport.filters.FilterText;
import rapport.filters.Operator;
import rapport.world.Answer;
import rapport.world.RapportTest;

/** Hand-overs on pages: the form, what it foresees, the timeline. */
@RapportTest
class HandOverPagesTest extends HandOverParties {
  @Test
  void theListsSelectionReachesTheFormWithItsFilterAndItsExceptions() {
    User owner = world.hire(Role.MANAGER, null);
    UUID one = person("Листовая", owner);
    UUID out = person("Вычеркнутая", owner);
    var pages = world.pages(Role.HEAD);
    String filter =
        FilterText.of(new Filter.Test("responsible", Operator.IS, owner.id().toString()));
    Map<String, String> list =
        Map.of("kind", "contact", "q", "", "f", filter, "all", "true", "except", out.toString());
    assertThat(pages.get("/contacts?f=" + URLEncoder.encode(filter, StandardCharsets.UTF_8)).body())
        .contains("formaction=\"/handovers/selection\"");
    assertThat(pages.post("/handovers/selection", list).body())
        .contains("All contacts of the list, without 1 of them");
    Map<String, String> form = new HashMap<>(list);
    form.put("selected", "true");
    assertThat(pages.post("/handovers/preview", form).body()).contains("field-error");
    form.put("to", taker.id().toString());
    assertThat(pages.post("/handovers/preview", form).body()).contains("Hand 1 client over");
    assertThat(pages.post("/handovers", form).body())
        .contains("Chosen contacts")
        .contains("several colleagues");
    assertThat(responsible(one)).isEqualTo(taker.id());
    assertThat(responsible(out)).isEqualTo(owner.id());
  }

  @Test
  void theTimelineSaysWhoHandedOverToWhom() {
    UUID person = person("Летописная");
    UUID id =
        handingOver.handOver(
            new HandOverDraft(
                null, taker.id(), RecordKind.CONTACT, person, ALL, inDays(3), "holiday"),
            head());
    String card = world.pages(Role.HEAD).get("/contacts/" + person).body();
    assertThat(card)
        .contains("Handed over from " + giver.name() + " to " + taker.name() + " until")
        .contains("(holiday)")
        .contains("Hand over");
    givingBack.giveBack(id, head());
    assertThat(world.pages(Role.HEAD).get("/contacts/" + person).body())
        .contains("Given back to " + giver.name());
  }

  @Test
  void theFormForeseesTellsWhatIsWrongAndHandsOver() {
    UUID person = person("Формулярная");
    var pages = world.pages(Role.HEAD);
    String blank = pages.get("/handovers/new?kind=contact&record=" + person).body();
    assertThat(blank).contains("Формулярная");
    Map<String, String> form =
        Map.of(
            "kind",
            "contact",
            "record",
            person.toString(),
            "to",
            taker.id().toString(),
            "until",
            "2001-01-01",
            "reason",
            "Отпуск на море");
    Answer wrong = pages.post("/handovers/preview", form);
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.body()).contains("Отпуск на море").contains("field-error");
    Map<String, String> right =
        Map.of("kind", "contact", "record", person.toString(), "to", taker.id().toString());
    assertThat(pages.post("/handovers/preview", right).body()).contains("Hand 1 client over");
    Answer done = pages.post("/handovers", right);
    assertThat(done.status()).isEqualTo(200);
    assertThat(done.body()).contains("handed over").contains("Формулярная");
    assertThat(pages.get("/handovers").body()).contains("Формулярная");
    assertThat(pages.post(done.response().uri().getPath() + "/undo", Map.of()).body())
        .contains("undone");
    assertThat(contacts.find(person, admin()).responsibleId()).isEqualTo(giver.id());
  }
}
