package rapport.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.RecordKind;
import rapport.access.Role;
import rapport.access.User;
import rapport.fields.FieldType;
import rapport.fields.Label;
import rapport.fields.OwnFieldDraft;
import rapport.fields.OwnFields;
import rapport.world.Answer;
import rapport.world.Api;
import rapport.world.Pages;

/**
 * What hangs on merged clients besides addresses and touches, and what is asked under an old id.
 */
class MergedBelongingsTest extends Merging {
  @Autowired OwnFields ownFields;
  @Autowired HandingOver handingOver;
  @Autowired GivingBack givingBack;
  @Autowired Clients clients;

  @Test
  void leadsFollowAreCountedAndGoBack() {
    UUID kept = person("Лидия", "", mark, "", phone());
    UUID merged = person("Лидия", "", mark, "", phone());
    String before = lead(merged, "Цемент");
    UUID id = merging.merge(draft(kept, merged), act());
    assertThat(contactOf(before)).isEqualTo(kept.toString());
    assertThat(openLeads(kept)).isEqualTo(1);

    String since = lead(kept, "Кирпич");
    assertThat(openLeads(kept)).isEqualTo(2);
    LaterPiece later =
        unmerging.foresee(id, act()).later().stream()
            .filter(piece -> piece.key().part().equals("lead"))
            .findFirst()
            .orElseThrow();
    assertThat(later.text()).isEqualTo("Кирпич");
    unmerging.unmerge(id, Map.of(later.key().text(), merged), act());

    assertThat(contactOf(before)).isEqualTo(merged.toString());
    assertThat(contactOf(since)).isEqualTo(merged.toString());
    assertThat(openLeads(kept)).isZero();
    assertThat(openLeads(merged)).isEqualTo(2);
  }

  @Test
  void ownFieldsFillGapsTheNewestIsTakenAndTheyGoBack() {
    String filled = ownField("Любимый сорт");
    String both = ownField("Номер договора");
    UUID kept = person("Поля", "", mark, "", phone());
    UUID merged = person("Поля", "", mark, "", phone());
    write(kept, Map.of(both, List.of("17")));
    write(merged, Map.of(both, List.of("18"), filled, List.of("М500")));
    List<String> before = rows.of(kept, merged);

    UUID id = merging.merge(draft(kept, merged), act());
    assertThat(contacts.find(kept, user()).own())
        .containsEntry(both, List.of("18"))
        .containsEntry(filled, List.of("М500"));
    unmerging.unmerge(id, Map.of(), act());
    assertThat(rows.of(kept, merged)).containsExactlyElementsOf(before);
  }

  @Test
  void whatWasLentComesHomeThroughTheKeptOne() {
    UUID kept = person("Займ", "", mark, "", phone());
    UUID merged = person("Займ", "", mark, "", phone());
    User stranger = world.hire(Role.MANAGER, null);
    UUID loan =
        handingOver.handOver(
            new HandOverDraft(
                null,
                stranger.id(),
                RecordKind.CONTACT,
                merged,
                rapport.filters.Filter.EVERYTHING,
                null,
                ""),
            act());
    List<String> before = rows.of(kept, merged);
    UUID id = merging.merge(draft(kept, merged), world.act(Role.ADMINISTRATOR));
    unmerging.unmerge(id, Map.of(), world.act(Role.ADMINISTRATOR));
    assertThat(rows.of(kept, merged)).containsExactlyElementsOf(before);
    givingBack.giveBack(loan, act());
    assertThat(contacts.find(merged, user()).responsibleId()).isEqualTo(act().userId());
  }

  @Test
  void aFormFilledInUnderAnOldIdIsShownAgainAndNothingElseHappensThere() {
    UUID kept = person("Прежняя", "", mark, "", phone());
    UUID merged = person("Новая", "", mark, "", phone());
    Pages pages = world.pages(Role.HEAD);
    merging.merge(draft(kept, merged), act());
    int version = contacts.find(kept, user()).version();

    Answer form =
        pages.post(
            "/contacts/" + merged,
            Map.of("version", "1", "givenName", "Напечатанная", "familyName", mark));
    assertThat(form.status()).isEqualTo(409);
    assertThat(form.body()).contains("Напечатанная");
    assertThat(pages.post("/contacts/" + merged + "/removal", Map.of()).status()).isEqualTo(409);
    Api api = world.api(Role.HEAD);
    assertThat(api.delete("/contacts/" + merged).status()).isEqualTo(409);
    Answer patch = api.with("If-Match", "\"1\"").patch("/contacts/" + merged, Map.of("note", "x"));
    assertThat(patch.status()).isEqualTo(308);
    assertThat(
            api.with("If-Match", "\"1\"").patch("/contacts/" + kept, Map.of("note", "x")).status())
        .isEqualTo(412);
    assertThat(contacts.find(kept, user()).version()).isEqualTo(version);
    assertThat(contacts.find(kept, user()).name().given()).isEqualTo("Прежняя");
  }

  @Test
  void theKeptOneTellsTheHistoryOfAllItIsMadeOf() {
    UUID kept = person("История", "", mark, "", phone());
    UUID merged = person("Предыстория", "", mark, "", phone());
    Contact card = contacts.find(merged, user());
    contacts.change(
        merged, card.version(), contact(card.name(), "", drafts(card), "Давнее"), act());
    merging.merge(draft(kept, merged), act());
    Answer history = world.pages(Role.HEAD).get("/contacts/" + kept + "/history");
    assertThat(history.body()).contains("Давнее").contains("A card that became part of this one");
  }

  private String lead(UUID contact, String wants) {
    return world
        .api(Role.HEAD)
        .post("/leads", Map.of("contactId", contact.toString(), "wants", wants))
        .locatedId();
  }

  private String contactOf(String lead) {
    return world.api(Role.HEAD).get("/leads/" + lead).json().path("contactId").asString();
  }

  private int openLeads(UUID contact) {
    return world.api(Role.HEAD).get("/contacts/" + contact).json().path("openLeads").asInt();
  }

  private String ownField(String name) {
    return ownFields
        .find(
            ownFields.add(
                new OwnFieldDraft(
                    RecordKind.CONTACT,
                    FieldType.TEXT,
                    new Label.Given(name + " " + mark, "", ""),
                    "",
                    false,
                    List.of()),
                world.act(Role.ADMINISTRATOR)))
        .code();
  }

  private void write(UUID id, Map<String, List<String>> values) {
    clients.set(RecordKind.CONTACT, id, contacts.find(id, user()).version(), values, act());
  }
}
