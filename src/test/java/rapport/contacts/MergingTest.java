package rapport.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Act;
import rapport.access.Forbidden;
import rapport.access.History;
import rapport.access.RecordKind;
import rapport.access.Role;
import rapport.access.User;
import rapport.filters.Asking;
import rapport.interactions.Direction;
import rapport.interactions.Interaction;
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
import rapport.world.MergedRows;
import rapport.world.RapportTest;
import rapport.world.World;

@RapportTest
@Timeout(120)
class MergingTest {
  @Autowired World world;
  @Autowired Contacts contacts;
  @Autowired Companies companies;
  @Autowired Employing employing;
  @Autowired MergingClients merging;
  @Autowired Unmerging unmerging;
  @Autowired Merges merges;
  @Autowired Interactions interactions;
  @Autowired InteractionLog log;
  @Autowired Identification identification;
  @Autowired Erasing erasing;
  @Autowired History history;
  @Autowired MergedRows rows;

  private final Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
  private final String mark = "M" + UUID.randomUUID().toString().substring(0, 8);
  private int number = 100;

  @Test
  void everythingFollowsAndNobodyCountsATouchTwice() {
    String phone = phone();
    UUID kept = person("Иван", "", "Кротов", "Завод " + mark, phone);
    UUID merged = person("Иван", "Петрович", "Кротов", "Завод " + mark, phone, phone());
    UUID first = logged(kept);
    UUID second = logged(merged);
    UUID both = logged(kept, merged);
    UUID plan = planned(merged);

    MergeForeseen foreseen = merging.foresee(draft(kept, merged), act());
    assertThat(foreseen.follows())
        .containsEntry("interactions", 2)
        .containsEntry("plans", 1)
        .containsEntry("together", 1);
    assertThat(foreseen.points())
        .extracting(MergeForeseen.PointLine::known)
        .containsExactly(true, false);
    assertThat(foreseen.works())
        .extracting(MergeForeseen.WorkLine::unitedWith)
        .doesNotContainNull();
    UUID id = merging.merge(draft(kept, merged), act());

    Contact card = contacts.find(kept, user());
    foreseen.fields().stream()
        .filter(field -> field.code().endsWith("_name"))
        .forEach(
            field -> assertThat(ContactValues.of(card, field.code())).isEqualTo(field.result()));
    assertThat(card.name().middle()).isEqualTo("Петрович");
    assertThat(card.points()).hasSize(2);
    assertThat(card.employments()).hasSize(1);
    assertThat(log.of(kept, user(), Optional.empty(), 10).items())
        .extracting(Interaction::id)
        .containsExactlyInAnyOrder(first, second, both);
    assertThat(log.find(both, user()).contactIds()).containsExactly(kept);
    assertThat(log.plannedWith(kept, user())).extracting(Interaction::id).containsExactly(plan);
    assertThat(card.nextTouchAt()).isNotNull();
    assertThat(merges.find(id, user()).mergedIds()).containsExactly(merged);
    assertThat(verbs(kept)).startsWith("merge");
    assertThat(verbs(merged)).startsWith("merge_into");
    assertThat(companies.find(company(card), user()).people()).isEqualTo(1);
  }

  @Test
  void aMergedOneIsNowhereButItsOldIdLeadsToTheKeptOne() {
    String phone = phone();
    UUID kept = person("Анна", "", mark, "", phone());
    UUID merged = person("Анна", "", mark, "", phone);
    merging.merge(draft(kept, merged), act());

    assertThat(contacts.read(List.of(merged), user())).isEmpty();
    assertThat(contacts.count(listing(), 10, new Asking(user(), now))).isEqualTo(1);
    assertThat(identification.identify(phone, "UA", user()).candidates())
        .extracting(Identified.Candidate::id)
        .containsExactly(kept);
    Answer old = world.api(Role.HEAD).get("/contacts/" + merged);
    assertThat(old.status()).isEqualTo(308);
    assertThat(old.header("Location")).isEqualTo("/api/v1/contacts/" + kept);
    assertThat(old.header("Cache-Control")).contains("no-store");
    Answer card = world.pages(Role.HEAD).get("/contacts/" + merged + "?tab=x");
    assertThat(card.status()).isEqualTo(200);
    assertThat(card.response().uri().getPath()).isEqualTo("/contacts/" + kept);
    UUID touch = logged(merged);
    assertThat(log.find(touch, user()).contactIds()).containsExactly(kept);
    assertThatThrownBy(() -> merging.merge(draft(kept, merged), act()))
        .isInstanceOfSatisfying(
            Conflict.class, told -> assertThat(told.code()).isEqualTo("mergedMeanwhile"));
  }

  @Test
  void unmergedTheyAreExactlyWhatTheyWere() {
    String phone = phone();
    UUID kept = person("Олег", "", "Сидоренко", "Фирма " + mark, phone);
    UUID merged = person("О.", "Ильич", "Сидоренко", "Фирма " + mark, phone, phone());
    UUID third = person("Олег", "", "Сидоренко", "Другая " + mark, phone());
    logged(kept);
    logged(merged);
    logged(kept, merged, third);
    planned(merged);
    planned(third);
    List<String> before = rows.of(kept, merged, third);

    UUID id = merging.merge(draft(kept, merged, third), act());
    assertThat(rows.of(kept, merged, third)).isNotEqualTo(before);
    UnmergeForeseen foreseen = unmerging.foresee(id, act());
    assertThat(foreseen.later()).isEmpty();
    unmerging.unmerge(id, Map.of(), act());

    assertThat(rows.of(kept, merged, third)).containsExactlyElementsOf(before);
    assertThat(merges.find(id, user()).isUndone()).isTrue();
    assertThat(verbs(kept)).startsWith("unmerge", "merge");
    assertThat(verbs(merged)).startsWith("bring_back", "merge_into");
    assertThatThrownBy(() -> unmerging.unmerge(id, Map.of(), act())).isInstanceOf(Conflict.class);
  }

  @Test
  void whatCameSinceIsListedAndGoesWhereSomebodySays() {
    UUID kept = person("Мария", "", "Ковач", "", phone());
    UUID merged = person("Мария", "", "Ковач-Бондар", "", phone());
    UUID plan = planned(merged);
    UUID id = merging.merge(draft(kept, merged), act());
    Contact card = contacts.find(kept, user());
    String typed = phone();
    String other = phone();
    List<PointDraft> points = new ArrayList<>(drafts(card));
    points.add(new PointDraft(PointKind.PHONE, "", typed));
    points.add(new PointDraft(PointKind.PHONE, "", other));
    contacts.change(
        kept, card.version(), contact(card.name(), "Новая " + mark, points, "Заметка"), act());
    interactions.complete(plan, outcome(), next(kept), act());
    UUID later = logged(kept);

    UnmergeForeseen foreseen = unmerging.foresee(id, act());
    assertThat(foreseen.later())
        .extracting(piece -> piece.key().part() + " " + piece.what().code())
        .containsExactlyInAnyOrder(
            "field changed",
            "point added",
            "point added",
            "employment added",
            "interaction added",
            "interaction added");
    LaterPiece follow =
        foreseen.later().stream()
            .filter(piece -> piece.suggestedId().equals(merged))
            .findFirst()
            .orElseThrow();
    assertThat(follow.key().part()).isEqualTo("interaction");
    String goes =
        foreseen.later().stream()
            .filter(piece -> piece.text().equals(other))
            .findFirst()
            .orElseThrow()
            .key()
            .text();
    unmerging.unmerge(id, Map.of(goes, merged, "field:note", merged), act());

    Contact one = contacts.find(kept, user());
    Contact back = contacts.find(merged, user());
    assertThat(values(one)).contains(typed).doesNotContain(other).hasSize(2);
    assertThat(values(back)).contains(other).hasSize(2);
    assertThat(back.note()).isEqualTo("Заметка");
    assertThat(one.note()).isEmpty();
    assertThat(one.employments()).hasSize(1);
    assertThat(log.find(plan, user()).contactIds()).containsExactly(merged);
    assertThat(log.of(merged, user(), Optional.empty(), 10).items())
        .extracting(Interaction::id)
        .containsExactly(plan);
    assertThat(log.plannedWith(merged, user())).hasSize(1);
    assertThat(log.plannedWith(kept, user())).isEmpty();
    assertThat(log.of(kept, user(), Optional.empty(), 10).items())
        .extracting(Interaction::id)
        .containsExactly(later);
    assertThatThrownBy(() -> unmerging.unmerge(id, Map.of("point:x", merged), act()))
        .isInstanceOf(Conflict.class);
  }

  @Test
  void anAddressRemovedMeanwhileComesBackWithItsOwner() {
    UUID kept = person("Пётр", "", mark, "", phone());
    UUID merged = person("Пётр", "", mark, "", phone());
    String lost = values(contacts.find(merged, user())).getFirst();
    UUID id = merging.merge(draft(kept, merged), act());
    Contact card = contacts.find(kept, user());
    List<PointDraft> fewer =
        drafts(card).stream().filter(point -> !point.value().equals(lost)).toList();
    contacts.change(kept, card.version(), contact(card.name(), "", fewer, ""), act());

    assertThat(unmerging.foresee(id, act()).later())
        .extracting(LaterPiece::text, piece -> piece.what().code(), LaterPiece::suggestedId)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(lost, "removed", merged));
    unmerging.unmerge(id, Map.of(), act());
    assertThat(values(contacts.find(merged, user()))).containsExactly(lost);
    assertThat(values(contacts.find(kept, user()))).hasSize(1).doesNotContain(lost);
  }

  @Test
  void aChainLeadsToItsEndInOneStepAndIsTakenBackLastFirst() {
    UUID one = person("Цепь", "", "Первая", "", phone());
    UUID two = person("Цепь", "", "Вторая", "", phone());
    UUID three = person("Цепь", "", "Третья", "", phone());
    logged(one);
    logged(two);
    List<String> before = rows.of(one, two, three);
    UUID first = merging.merge(draft(two, one), act());
    UUID second = merging.merge(draft(three, two), act());

    assertThat(world.api(Role.HEAD).get("/contacts/" + one).header("Location"))
        .isEqualTo("/api/v1/contacts/" + three);
    assertThat(log.of(three, user(), Optional.empty(), 10).items()).hasSize(2);
    assertThatThrownBy(() -> unmerging.unmerge(first, Map.of(), act()))
        .isInstanceOfSatisfying(
            Conflict.class, told -> assertThat(told.code()).isEqualTo("mergedLater"));
    unmerging.unmerge(second, Map.of(), act());
    assertThat(world.api(Role.HEAD).get("/contacts/" + one).header("Location"))
        .isEqualTo("/api/v1/contacts/" + two);
    unmerging.unmerge(first, Map.of(), act());
    assertThat(rows.of(one, two, three)).containsExactlyElementsOf(before);
  }

  @Test
  void companiesBecomeOneWithTheirPeopleAndTheirGroup() {
    UUID kept = company("Ромашка " + mark);
    UUID merged = company("ООО Ромашка " + mark);
    UUID child = company("Дочка " + mark, merged);
    UUID grandchild = company("Внучка " + mark, child);
    UUID here = person("Тут", "", mark, "Ромашка " + mark, phone());
    UUID there = person("Там", "", mark, "ООО Ромашка " + mark, phone());
    employing.employ(
        here, null, new EmploymentDraft(merged, "Директор", LocalDate.of(2020, 1, 1), null), act());
    UUID touch = logged(there);
    List<String> before = rows.of(kept, merged, child, grandchild, here, there);

    MergeForeseen foreseen = merging.foresee(companies(kept, merged), act());
    assertThat(foreseen.follows()).containsEntry("subsidiaries", 1);
    UUID id = merging.merge(companies(kept, merged), act());

    Company card = companies.find(kept, user());
    assertThat(card.name()).isEqualTo("ООО Ромашка " + mark);
    assertThat(card.people()).isEqualTo(2);
    assertThat(contacts.find(here, user()).employments())
        .singleElement()
        .satisfies(work -> {
          assertThat(work.position()).isEqualTo("Директор");
          assertThat(work.from()).isEqualTo(LocalDate.of(2020, 1, 1));
        });
    assertThat(companies.find(child, user()).profile().parentId()).isEqualTo(kept);
    assertThat(log.of(kept, user(), Optional.empty(), 10).items())
        .extracting(Interaction::id)
        .containsExactly(touch);
    assertThat(log.find(touch, user()).companyId()).isEqualTo(kept);
    assertThat(contacts.find(there, user()).currentEmployment().orElseThrow().companyId())
        .isEqualTo(kept);
    assertThat(world.api(Role.HEAD).get("/companies/" + merged).header("Location"))
        .isEqualTo("/api/v1/companies/" + kept);

    unmerging.unmerge(id, Map.of(), act());
    assertThat(rows.of(kept, merged, child, grandchild, here, there))
        .containsExactlyElementsOf(before);
  }

  @Test
  void aSubsidiaryThatBecomesItsOwnParentBelongsWhereThatDid() {
    UUID top = company("Верх " + mark);
    UUID merged = company("Материнская " + mark, top);
    UUID between = company("Средняя " + mark, merged);
    UUID kept = company("Нижняя " + mark, between);
    assertThat(merging.foresee(companies(kept, merged), act()).follows())
        .containsEntry("subsidiaries", 1);
    UUID id = merging.merge(companies(kept, merged), act());
    assertThat(companies.find(kept, user()).profile().parentId()).isEqualTo(top);
    assertThat(companies.find(between, user()).profile().parentId()).isEqualTo(kept);
    unmerging.unmerge(id, Map.of(), act());
    assertThat(companies.find(kept, user()).profile().parentId()).isEqualTo(between);
    assertThat(companies.find(between, user()).profile().parentId()).isEqualTo(merged);
  }

  @Test
  void oneChoosesAndIsRefusedWhatMakesNoSense() {
    UUID kept = person("Выбор", "", mark, "", phone());
    UUID merged = person("Выборъ", "", mark, "", phone());
    MergeDraft chosen =
        new MergeDraft(
            RecordKind.CONTACT,
            seen(kept),
            List.of(seen(merged)),
            Map.of("given_name", merged.toString()),
            "");
    assertThat(result(merging.foresee(chosen, act()), "given_name")).containsExactly("Выборъ");
    refused("given_name", Map.of("given_name", "nobody"), kept, merged);
    refused("shoe_size", Map.of("shoe_size", kept.toString()), kept, merged);
    assertThatThrownBy(() -> merging.merge(draft(kept), act())).isInstanceOf(Invalid.class);
    assertThatThrownBy(() -> merging.merge(draft(kept, kept), act())).isInstanceOf(Invalid.class);
    MergeDraft stale =
        new MergeDraft(
            RecordKind.CONTACT, seen(kept), List.of(new MergeDraft.Seen(merged, 99)), Map.of(), "");
    assertThatThrownBy(() -> merging.foresee(stale, act()))
        .isInstanceOfSatisfying(Conflict.class, told -> assertThat(told.code()).isEqualTo("stale"));
  }

  @Test
  void onlyWhoMayChangeBothAndDeleteTheMergedOneMerges() {
    UUID kept = person("Право", "", mark, "", phone());
    UUID merged = person("Право", "", mark, "", phone());
    assertThatThrownBy(() -> merging.merge(draft(kept, merged), world.act(Role.READER)))
        .isInstanceOf(Forbidden.class);
    Act stranger = world.act(world.hire(Role.MANAGER, null)); // may change all and delete their own
    assertThatThrownBy(() -> merging.merge(draft(kept, merged), stranger))
        .isInstanceOf(Forbidden.class);
    UUID id = merging.merge(draft(kept, merged), act());
    assertThatThrownBy(() -> unmerging.unmerge(id, Map.of(), world.act(Role.READER)))
        .isInstanceOf(Forbidden.class);
  }

  @Test
  void ofTwoAtOnceOneWinsAndTheOtherIsTold() throws Exception {
    UUID one = person("Гонка", "", mark, "", phone());
    UUID two = person("Гонка", "", mark, "", phone());
    CyclicBarrier start = new CyclicBarrier(2);
    try (ExecutorService both = Executors.newFixedThreadPool(2)) {
      Future<String> there = both.submit(() -> tried(start, draft(one, two)));
      Future<String> back = both.submit(() -> tried(start, draft(two, one)));
      assertThat(List.of(there.get(60, TimeUnit.SECONDS), back.get(60, TimeUnit.SECONDS)))
          .containsExactlyInAnyOrder("merged", "mergedMeanwhile");
    }
  }

  private String tried(CyclicBarrier start, MergeDraft draft) throws Exception {
    start.await(30, TimeUnit.SECONDS);
    try {
      merging.merge(draft, act());
      return "merged";
    } catch (Conflict told) {
      return told.code();
    }
  }

  @Test
  void whoIsForgottenIsForgottenInAllTheyWereMadeOf() {
    UUID kept = person("Забытая", "", mark, "", phone());
    UUID merged = person("Забытая", "", mark + "ъ", "", phone());
    UUID id = merging.merge(draft(kept, merged), act());
    erasing.erase(kept, contacts.find(kept, user()).name().brief(), act());
    assertThat(rows.of(kept, merged)).noneMatch(row -> row.contains("Забытая"));
    assertThat(rows.pieces(id)).isZero();
    assertThatThrownBy(() -> unmerging.unmerge(id, Map.of(), act()))
        .isInstanceOfSatisfying(
            Conflict.class, told -> assertThat(told.code()).isEqualTo("mergeErased"));
  }

  private void refused(String field, Map<String, String> choices, UUID kept, UUID merged) {
    MergeDraft draft =
        new MergeDraft(RecordKind.CONTACT, seen(kept), List.of(seen(merged)), choices, "");
    assertThatThrownBy(() -> merging.merge(draft, act()))
        .isInstanceOfSatisfying(
            Invalid.class,
            told -> assertThat(told.complaints().getFirst().field()).isEqualTo(field));
  }

  private static List<String> result(MergeForeseen foreseen, String code) {
    return foreseen.fields().stream()
        .filter(field -> field.code().equals(code))
        .findFirst()
        .orElseThrow()
        .result();
  }

  private static MergeDraft draft(UUID kept, UUID... merged) {
    return draft(RecordKind.CONTACT, kept, merged);
  }

  private static MergeDraft companies(UUID kept, UUID... merged) {
    return draft(RecordKind.COMPANY, kept, merged);
  }

  private static MergeDraft draft(RecordKind kind, UUID kept, UUID... merged) {
    List<MergeDraft.Seen> others = java.util.Arrays.stream(merged).map(MergingTest::seen).toList();
    return new MergeDraft(kind, seen(kept), others, Map.of(), "");
  }

  private static MergeDraft.Seen seen(UUID id) {
    return new MergeDraft.Seen(id, null);
  }

  private Listing listing() {
    return Listing.of(mark, 10);
  }

  private List<String> verbs(UUID id) {
    return history.of(id, Optional.empty(), 10).items().stream()
        .map(rapport.access.Change::verb)
        .toList();
  }

  private static UUID company(Contact card) {
    return card.currentEmployment().orElseThrow().companyId();
  }

  private static List<String> values(Contact card) {
    return card.points().stream().map(ContactPoint::value).toList();
  }

  private static List<PointDraft> drafts(Contact card) {
    return card.points().stream()
        .map(point -> new PointDraft(point.kind(), point.label(), point.value()))
        .toList();
  }

  private String phone() {
    return "+38050" + (1_000_000 + Math.abs(mark.hashCode() % 8_000_000) + number++);
  }

  private UUID person(
      String given, String middle, String family, String company, String... phones) {
    List<PointDraft> points =
        java.util.Arrays.stream(phones)
            .map(phone -> new PointDraft(PointKind.PHONE, "", phone))
            .toList();
    return contacts.add(contact(new PersonName(given, middle, family), company, points, ""), act());
  }

  private ContactDraft contact(
      PersonName name, String company, List<PointDraft> points, String note) {
    return new ContactDraft(name, company, "", points, null, note, act().userId(), "UA");
  }

  private UUID company(String name) {
    return companies.add(new CompanyDraft(name, List.of(), "", null, "UA"), act());
  }

  private UUID company(String name, UUID parent) {
    return companies.add(
        new CompanyDraft(
            name, List.of(), "", null, "UA", new CompanyProfile(Standing.ORDINARY, "", parent)),
        act());
  }

  private UUID logged(UUID... ids) {
    return interactions.log(topic(ids), outcome(), new Next.Open(), act());
  }

  private UUID planned(UUID id) {
    return interactions.plan(topic(id), new Plan(now.plusSeconds(86_400), null, false), act());
  }

  private Next next(UUID id) {
    return new Next.Planned(topic(id), new Plan(now.plusSeconds(90_000), null, false));
  }

  private static Topic topic(UUID... ids) {
    return new Topic(Method.CALL, Direction.OUTBOUND, List.of(ids), "", "Тема", "", null, null);
  }

  private Outcome outcome() {
    return new Outcome(now.minusSeconds(60), null, "", "");
  }

  private Act act() {
    return world.act(Role.HEAD);
  }

  private User user() {
    return world.user(Role.HEAD);
  }
}
