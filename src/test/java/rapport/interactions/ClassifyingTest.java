package rapport.interactions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Act;
import rapport.access.Forbidden;
import rapport.access.History;
import rapport.access.Role;
import rapport.contacts.Contacts;
import rapport.fields.FieldType;
import rapport.fields.Label;
import rapport.fields.ListEntry;
import rapport.kernel.Conflict;
import rapport.kernel.Invalid;
import rapport.world.RapportTest;
import rapport.world.World;

/** Groups, results and topics: edited by users, and what they make of interactions. */
@RapportTest
class ClassifyingTest {
  @Autowired World world;
  @Autowired Choices choices;
  @Autowired Questions questions;
  @Autowired Interactions interactions;
  @Autowired InteractionLog log;
  @Autowired Contacts contacts;
  @Autowired History history;

  private final Instant now = Instant.now();

  @Test
  void aComplaintIsNotLoggedWithoutItsSubjectAndKeepsWhatWasAnswered() {
    Act act = world.act(Role.MANAGER);
    Topic complaint = Touching.call("complaint", Touching.person(contacts, "Жалобина", act));

    assertThatThrownBy(() -> log(complaint, act))
        .isInstanceOfSatisfying(
            Invalid.class,
            refused ->
                assertThat(refused.complaints().getFirst().field())
                    .isEqualTo("answer_complaint_about"));
    Map<String, String> answers =
        Map.of("complaint_about", " Трещина ", "complaint_until", "31.12.2026", "alien", "x");
    UUID id = log(complaint.saying(new Particulars(List.of(), List.of(), answers, "")), act);

    assertThat(log.find(id, act.user()).answers())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("complaint_about", "Трещина", "complaint_until", "2026-12-31"));
  }

  @Test
  void whatIsPlannedAnswersWhenItIsCompleted() {
    Act act = world.act(Role.MANAGER);
    Topic complaint = Touching.call("complaint", Touching.person(contacts, "Плановая", act));
    UUID id = interactions.plan(complaint, new Plan(now, 15, false), act);

    assertThatThrownBy(
            () -> interactions.complete(id, Touching.outcome(now, ""), new Next.Open(), act))
        .isInstanceOf(Invalid.class);
    Particulars said =
        new Particulars(List.of(), List.of("price"), Map.of("complaint_about", "Скол"), "");
    interactions.complete(
        id,
        new Completion(
            Touching.outcome(now, "resolved"),
            Optional.of(said),
            new Next.Open(),
            OptionalInt.empty()),
        act);

    assertThat(log.find(id, act.user()).answers()).containsEntry("complaint_about", "Скол");
    assertThat(log.find(id, act.user()).topics()).containsExactly("price");
  }

  @Test
  void topicsAreMeantByCodeOrNameInAnyLanguageAndOthersRefused() {
    Act act = world.act(Role.MANAGER);
    Topic call = Touching.call(Touching.person(contacts, "Темнова", act));

    UUID id = log(call.saying(topics("price", "доставка", "Price")), act);
    assertThat(log.find(id, act.user()).topics()).containsExactly("price", "delivery");
    assertThatThrownBy(() -> log(call.saying(topics("погода")), act)).isInstanceOf(Invalid.class);
  }

  @Test
  void aResultOfSomeGroupsIsOfferedForThemAlone() {
    assertThat(choices.resultsOf("complaint")).extracting(ListEntry::code).contains("resolved");
    assertThat(choices.resultsOf("interest"))
        .extracting(ListEntry::code)
        .doesNotContain("resolved");
    assertThat(choices.resultsOf("")).extracting(ListEntry::code).contains("resolved");
  }

  @Test
  void aListIsReorderedRetiredAndAddedToAtOnceAndAStaleFormIsRefused() {
    Act admin = world.act(Role.ADMINISTRATOR);
    String seen = choices.topics().state();
    String name = "Погода " + UUID.randomUUID();
    List<ListEntry> edited = new ArrayList<>(choices.topics().all());
    ListEntry fresh = new ListEntry("", new Label.Given("", name, ""), "green", "clock", false);
    edited.addFirst(fresh);

    List<ListEntry> written = choices.topics().write(edited, seen, admin);
    ListEntry added = written.getFirst();
    assertThat(added.code()).startsWith("pogoda");
    assertThat(choices.topics().all().getFirst()).isEqualTo(added);
    assertThatThrownBy(() -> choices.topics().write(edited, seen, admin))
        .isInstanceOf(Conflict.class);

    edited.removeFirst();
    choices.topics().write(edited, choices.topics().state(), admin);
    assertThat(choices.topics().offers(added.code())).isFalse();
    assertThat(choices.topics().knows(added.code())).as("retired, not removed").isTrue();
  }

  @Test
  void aListRefusesNamelessEntriesUnknownColoursAndWhoMayNotEditIt() {
    Act admin = world.act(Role.ADMINISTRATOR);
    String seen = choices.groups().state();
    List<ListEntry> nameless = new ArrayList<>(choices.groups().all());
    nameless.add(new ListEntry("", new Label.Given(" ", "", ""), "", "", false));

    assertThatThrownBy(() -> choices.groups().write(nameless, seen, admin))
        .isInstanceOfSatisfying(
            Invalid.class,
            refused ->
                assertThat(refused.complaints().getFirst().field())
                    .isEqualTo("entries[" + (nameless.size() - 1) + "]"));
    nameless.set(
        nameless.size() - 1,
        new ListEntry("", new Label.Given("A", "", ""), "javascript:", "", false));
    assertThatThrownBy(() -> choices.groups().write(nameless, seen, admin))
        .isInstanceOf(Invalid.class);
    assertThatThrownBy(
            () -> choices.groups().write(choices.groups().all(), seen, world.act(Role.MANAGER)))
        .isInstanceOf(Forbidden.class);
  }

  @Test
  void questionsAreAddedToAGroupAndRetiredWhenTheyAreLeftOut() {
    Act admin = world.act(Role.ADMINISTRATOR);
    List<Question> before = questions.of("consultation");
    Label.Given label = new Label.Given("Machine " + UUID.randomUUID(), "", "");
    List<Question> more = new ArrayList<>(before);
    more.add(new Question("", "consultation", label, FieldType.NUMBER, true, false));
    questions.write("consultation", more, questions.state("consultation"), admin);
    String code = questions.of("consultation").getLast().code();

    Act act = world.act(Role.MANAGER);
    Topic call = Touching.call("consultation", Touching.person(contacts, "Спросова", act));
    assertThatThrownBy(() -> log(call.saying(answering(code, "много")), act))
        .isInstanceOf(Invalid.class);
    UUID id = log(call.saying(answering(code, "1 234,5")), act);
    assertThat(log.find(id, act.user()).answers()).containsEntry(code, "1234.5");

    questions.write("consultation", before, questions.state("consultation"), admin);
    assertThat(questions.of("consultation")).extracting(Question::code).doesNotContain(code);
    assertThat(log.find(id, act.user()).answers()).containsKey(code);
  }

  @Test
  void questionsAndTheGroupsOfAResultAreNotOverwrittenAndAreInTheHistory() {
    Act admin = world.act(Role.ADMINISTRATOR);
    String seen = questions.state("interest");
    Question one =
        new Question(
            "",
            "interest",
            new Label.Given("Q " + UUID.randomUUID(), "", ""),
            FieldType.TEXT,
            false,
            false);
    questions.write("interest", List.of(one), seen, admin);
    assertThatThrownBy(() -> questions.write("interest", List.of(), seen, admin))
        .isInstanceOf(Conflict.class);
    assertThat(changed("group_question")).isPositive();
    questions.write("interest", List.of(), questions.state("interest"), admin);

    String was = choices.state("resolved");
    choices.only("resolved", List.of("complaint"), was, admin);
    String now = choices.state("resolved");
    assertThat(now).isEqualTo("complaint");
    assertThatThrownBy(() -> choices.only("resolved", List.of(), "delivery", admin))
        .isInstanceOf(Conflict.class);
    assertThat(choices.state("resolved")).isEqualTo(now);
    assertThat(changed("interaction_result_group")).isPositive();
    choices.only("resolved", List.of(was.split(" ")), now, admin);
  }

  @Test
  void whereSomebodyWasQuickerTheQuestionsComeBackAsTheyWereTyped() {
    String path = "/settings/lists/interaction_group/presentation";
    Map<String, String> form =
        Map.of(
            "was", "another",
            "questionCode", "",
            "questionEn", "Typed slowly",
            "questionKind", "text",
            "questionRequired", "false");
    var refused = world.pages(Role.ADMINISTRATOR).post(path, form);
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.body())
        .contains("Typed slowly", "data-met")
        .contains("name=\"was\" value=\"" + questions.state("presentation") + "\"");
    var groups =
        world
            .pages(Role.ADMINISTRATOR)
            .post(
                "/settings/lists/interaction_result/resolved",
                Map.of("was", "another", "groups", "complaint"));
    assertThat(groups.status()).isEqualTo(409);
    assertThat(groups.body()).contains("data-met");
  }

  private int changed(String kind) {
    History.Sought sought = new History.Sought(null, null, kind, "change", "", null, null);
    return history.search(sought, Optional.empty(), 5).items().size();
  }

  private static Particulars answering(String code, String answer) {
    return new Particulars(List.of(), List.of(), Map.of(code, answer), "");
  }

  private static Particulars topics(String... topics) {
    return new Particulars(List.of(), List.of(topics), Map.of(), "");
  }

  private UUID log(Topic topic, Act act) {
    return interactions.log(topic, Touching.outcome(now, ""), new Next.Open(), act);
  }
}
