package rapport.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Act;
import rapport.access.Forbidden;
import rapport.access.History;
import rapport.access.Notice;
import rapport.access.Notices;
import rapport.access.RecordKind;
import rapport.access.Role;
import rapport.access.User;
import rapport.filters.Filter;
import rapport.filters.FilterText;
import rapport.filters.Operator;
import rapport.interactions.Direction;
import rapport.interactions.InteractionLog;
import rapport.interactions.Interactions;
import rapport.interactions.Method;
import rapport.interactions.Next;
import rapport.interactions.Outcome;
import rapport.interactions.Plan;
import rapport.interactions.Topic;
import rapport.kernel.Conflict;
import rapport.kernel.Invalid;
import rapport.kernel.PersonName;
import rapport.world.Answer;
import rapport.world.Api;
import rapport.world.MovableClock;
import rapport.world.RapportTest;
import rapport.world.World;

@RapportTest
class HandOverTest {
  @Autowired World world;
  @Autowired Contacts contacts;
  @Autowired Companies companies;
  @Autowired Clients clients;
  @Autowired HandingOver handingOver;
  @Autowired GivingBack givingBack;
  @Autowired HandOvers handOvers;
  @Autowired DueHandOvers due;
  @Autowired Interactions interactions;
  @Autowired InteractionLog log;
  @Autowired Notices notices;
  @Autowired History history;
  @Autowired MovableClock clock;

  private final User giver;
  private final User taker;

  HandOverTest(@Autowired World world) {
    giver = world.hire(Role.MANAGER, null);
    taker = world.hire(Role.MANAGER, null);
  }

  @AfterEach
  void now() {
    clock.reset();
  }

  @Test
  void aPortfolioPassesWithItsOpenPlansAndItsHistoryStays() {
    UUID person = person("Портфельная");
    UUID company =
        companies.add(new CompanyDraft("Портфель " + giver.id(), List.of(), "", null, "RU"), by());
    UUID past = interactions.log(topic(person), outcome(), new Next.Open(), by());
    UUID plan = plan(person);
    HandOverDraft all = draft(null, Filter.EVERYTHING, null);
    assertThat(handingOver.foresee(all, head())).isEqualTo(new HandOver.Figures(1, 1, 0, 1, 0, 0));

    HandOver done = find(handingOver.handOver(all, head()));

    assertThat(done.figures()).isEqualTo(new HandOver.Figures(1, 1, 0, 1, 0, 0));
    assertThat(contacts.find(person, admin()).responsibleId()).isEqualTo(taker.id());
    assertThat(companies.find(company, admin()).responsibleId()).isEqualTo(taker.id());
    assertThat(log.find(plan, admin()).responsibleId()).isEqualTo(taker.id());
    assertThat(log.find(past, admin()).responsibleId()).isEqualTo(giver.id());
    assertThat(log.of(person, admin(), Optional.empty(), 10).items()).isNotEmpty();
    assertThat(told(taker)).contains("handed-to-you");
    assertThat(told(giver)).contains("handed-from-you");
  }

  @Test
  void onlyThosePassThatTheFilterLeaves() {
    UUID one = person("Отобранная");
    UUID other = person("Оставленная");
    Filter filter = new Filter.Test("family_name", Operator.IS, "Отобранная");
    handingOver.handOver(draft(RecordKind.CONTACT, filter, null), head());
    assertThat(contacts.find(one, admin()).responsibleId()).isEqualTo(taker.id());
    assertThat(contacts.find(other, admin()).responsibleId()).isEqualTo(giver.id());
  }

  @Test
  void onTheDayTheClientsGoBackOnceAndWhatWasPassedOnSinceStays() {
    UUID one = person("Отпускная");
    UUID passedOn = person("Переданная");
    UUID plan = plan(one);
    UUID id = handingOver.handOver(draft(null, Filter.EVERYTHING, inDays(5)), head());
    UUID third = world.hire(Role.MANAGER, null).id();
    handingOver.handOver(
        new HandOverDraft(null, third, RecordKind.CONTACT, passedOn, Filter.EVERYTHING, null, ""),
        head());
    due.giveBack();
    assertThat(find(id).status()).isEqualTo("running");

    clock.walk(Duration.ofDays(6));
    due.giveBack();
    due.giveBack();

    HandOver back = find(id);
    assertThat(back.status()).isEqualTo("returned");
    assertThat(back.figures().kept()).isEqualTo(1);
    assertThat(contacts.find(one, admin()).responsibleId()).isEqualTo(giver.id());
    assertThat(contacts.find(one, admin()).version()).isEqualTo(3);
    assertThat(log.find(plan, admin()).responsibleId()).isEqualTo(giver.id());
    assertThat(contacts.find(passedOn, admin()).responsibleId()).isEqualTo(third);
    assertThat(handOvers.rows(id, Optional.empty(), 10).items())
        .filteredOn(row -> row.recordId().equals(passedOn))
        .extracting(HandOver.Row::kept)
        .containsExactly("changed");
    assertThat(told(giver)).filteredOn("handed-back-to-you"::equals).hasSize(1);
  }

  @Test
  void anUndoneHandOverLeavesNothingChangedAndIsUndoneOnce() {
    UUID person = person("Возвратная");
    UUID plan = plan(person);
    UUID id = handingOver.handOver(one(person), by());
    assertThat(contacts.find(person, admin()).responsibleId()).isEqualTo(taker.id());
    givingBack.undo(id, by());
    assertThat(contacts.find(person, admin()).responsibleId()).isEqualTo(giver.id());
    assertThat(log.find(plan, admin()).responsibleId()).isEqualTo(giver.id());
    assertThat(find(id).status()).isEqualTo("undone");
    assertThatThrownBy(() -> givingBack.undo(id, by())).isInstanceOf(Conflict.class);
    assertThatThrownBy(() -> givingBack.giveBack(id, by())).isInstanceOf(Conflict.class);
  }

  @Test
  void aSelectionPassesWhoeverIsResponsibleAndGoesBackToEach() {
    User other = world.hire(Role.MANAGER, null);
    UUID hers = person("Избранная");
    UUID theirs = person("Отмеченная", other);
    UUID left = person("Пропущенная");
    UUID plan = plan(hers);
    HandOverDraft draft = HandOverDraft.of(chosen(hers, theirs), taker.id(), inDays(3), "");
    assertThat(handingOver.foresee(draft, head()))
        .isEqualTo(new HandOver.Figures(2, 0, 0, 1, 0, 0));

    UUID id = handingOver.handOver(draft, head());

    assertThat(find(id).figures()).isEqualTo(new HandOver.Figures(2, 0, 0, 1, 0, 0));
    assertThat(responsible(hers)).isEqualTo(taker.id());
    assertThat(responsible(theirs)).isEqualTo(taker.id());
    assertThat(responsible(left)).isEqualTo(giver.id());
    assertThat(news(taker)).contains("hands over to you until").contains("2 clients");
    assertThat(news(other)).contains("1 client").doesNotContain("1 clients");
    assertThat(handOvers.find(id, other).id()).isEqualTo(id);

    givingBack.giveBack(id, head());
    assertThat(responsible(hers)).isEqualTo(giver.id());
    assertThat(responsible(theirs)).isEqualTo(other.id());
    assertThat(log.find(plan, admin()).responsibleId()).isEqualTo(giver.id());
    assertThat(told(giver)).contains("handed-back-to-you");
    assertThat(history.of(plan, Optional.empty(), 1).items().getFirst().verb())
        .isEqualTo("hand_back");
  }

  @Test
  void whatWasLentOnGoesHomeToWhomItCameFromFirst() {
    UUID person = person("Цепочкина");
    UUID plan = plan(person);
    UUID first = handingOver.handOver(lent(person, taker, 4), head());
    User third = world.hire(Role.MANAGER, null);
    UUID second = handingOver.handOver(lent(person, third, 9), head());
    assertThat(responsible(person)).isEqualTo(third.id());

    clock.walk(Duration.ofDays(5));
    due.giveBack();
    assertThat(find(first).figures().kept()).isZero();
    assertThat(responsible(person)).isEqualTo(giver.id());
    assertThat(log.find(plan, admin()).responsibleId()).isEqualTo(giver.id());

    clock.walk(Duration.ofDays(5));
    due.giveBack();
    assertThat(find(second).status()).isEqualTo("returned");
    assertThat(responsible(person)).isEqualTo(giver.id());
  }

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
  void itIsRefusedWithoutTheRightAndWhereItMakesNoSense() {
    UUID person = person("Запретная");
    assertThatThrownBy(() -> handingOver.handOver(one(person), world.act(Role.READER)))
        .isInstanceOf(Forbidden.class);
    Act colleague = world.act(world.hire(Role.MANAGER, null)); // may change all clients
    assertThatThrownBy(() -> handingOver.handOver(one(person), colleague))
        .isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> handingOver.handOver(draft(null, ALL, null), colleague))
        .isInstanceOf(Forbidden.class);
    HandOverDraft chosen = HandOverDraft.of(chosen(person), taker.id(), null, "");
    assertThat(handingOver.foresee(chosen, colleague).forbidden()).isEqualTo(1);
    refused("to", new HandOverDraft(giver.id(), giver.id(), null, null, ALL, null, ""));
    refused("to", new HandOverDraft(giver.id(), null, null, null, ALL, null, ""));
    refused(
        "to",
        new HandOverDraft(giver.id(), world.user(Role.READER).id(), null, null, ALL, null, ""));
    refused("from", new HandOverDraft(null, taker.id(), null, null, ALL, null, ""));
    refused("until", draft(null, ALL, LocalDate.now(giver.zone()).minusDays(1)));
    User idle = world.hire(Role.MANAGER, null);
    refused("", new HandOverDraft(idle.id(), taker.id(), null, null, ALL, null, ""));
    assertThat(contacts.find(person, admin()).responsibleId()).isEqualTo(giver.id());
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

  @Test
  void programsHandOverAndGiveBack() {
    UUID person = person("Программная");
    Api api = world.api(Role.HEAD);
    Map<String, String> body =
        Map.of(
            "toId", taker.id().toString(),
            "kind", "contact",
            "recordId", person.toString(),
            "returnsOn", inDays(4).toString());
    Answer foreseen = api.post("/handovers?dryRun=true", body);
    assertThat(foreseen.status()).isEqualTo(200);
    assertThat(foreseen.json().get("contacts").asInt()).isEqualTo(1);
    assertThat(contacts.find(person, admin()).responsibleId()).isEqualTo(giver.id());
    Answer made = api.post("/handovers", body);
    assertThat(made.status()).isEqualTo(201);
    assertThat(made.json().get("status").asString()).isEqualTo("running");
    String path = "/handovers/" + made.locatedId();
    assertThat(api.post(path + "/return", Map.of()).json().get("status").asString())
        .isEqualTo("returned");
    assertThat(api.post(path + "/return", Map.of()).status()).isEqualTo(409);
    assertThat(api.get(path).json().get("figures").get("kept").asInt()).isZero();
    assertThat(api.get("/handovers").body()).contains(made.locatedId());
    assertThat(api.post("/handovers", Map.of()).status()).isEqualTo(422);
  }

  private static final Filter ALL = Filter.EVERYTHING;

  private void refused(String field, HandOverDraft draft) {
    assertThatThrownBy(() -> handingOver.handOver(draft, head()))
        .isInstanceOfSatisfying(
            Invalid.class,
            invalid -> assertThat(invalid.complaints()).anyMatch(one -> one.field().equals(field)));
  }

  private HandOverDraft draft(@Nullable RecordKind kind, Filter filter, @Nullable LocalDate until) {
    return new HandOverDraft(giver.id(), taker.id(), kind, null, filter, until, "");
  }

  private HandOverDraft one(UUID person) {
    return new HandOverDraft(null, taker.id(), RecordKind.CONTACT, person, ALL, null, "");
  }

  private User admin() {
    return world.user(Role.ADMINISTRATOR);
  }

  private HandOver find(UUID id) {
    return handOvers.find(id, world.user(Role.HEAD));
  }

  private List<String> told(User user) {
    return notices.news(user.id(), 50).stream().map(Notice::message).toList();
  }

  private LocalDate inDays(int days) {
    return LocalDate.ofInstant(Clock.systemUTC().instant(), giver.zone()).plusDays(days);
  }

  private @Nullable UUID responsible(UUID person) {
    return contacts.find(person, admin()).responsibleId();
  }

  private static Selection chosen(UUID... ids) {
    return new Selection(RecordKind.CONTACT, "", ALL, false, Set.of(ids), Set.of());
  }

  private HandOverDraft lent(UUID person, User to, int days) {
    return new HandOverDraft(null, to.id(), RecordKind.CONTACT, person, ALL, inDays(days), "");
  }

  private String news(User user) {
    return world.pages(user).get("/notices").body();
  }

  private UUID person(String family) {
    return person(family, giver);
  }

  private UUID person(String family, User owner) {
    return contacts.add(
        new ContactDraft(
            new PersonName("Ольга", "", family), "", "", List.of(), null, "", null, "RU"),
        world.act(owner));
  }

  private UUID plan(UUID person) {
    Instant tomorrow = clock.instant().plus(Duration.ofDays(1));
    return interactions.plan(topic(person), new Plan(tomorrow, 15, false), by());
  }

  private static Topic topic(UUID person) {
    return new Topic(
        Method.CALL, Direction.OUTBOUND, List.of(person), "", "Передача", "", null, null);
  }

  private Outcome outcome() {
    return new Outcome(clock.instant().minus(Duration.ofDays(1)), 60, "interested", "");
  }

  private Act by() {
    return world.act(giver);
  }

  private Act head() {
    return world.act(Role.HEAD);
  }
}
