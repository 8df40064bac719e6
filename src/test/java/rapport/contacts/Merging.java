package rapport.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Act;
import rapport.access.History;
import rapport.access.RecordKind;
import rapport.access.Role;
import rapport.access.User;
import rapport.interactions.Direction;
import rapport.interactions.InteractionLog;
import rapport.interactions.Interactions;
import rapport.interactions.Method;
import rapport.interactions.Next;
import rapport.interactions.Outcome;
import rapport.interactions.Plan;
import rapport.interactions.Topic;
import rapport.kernel.Invalid;
import rapport.kernel.PersonName;
import rapport.world.MergedRows;
import rapport.world.RapportTest;
import rapport.world.World;

/** What tests of merging share: people and companies to be merged, and what is asked of them. */
@RapportTest
@Timeout(120)
abstract class Merging {
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

  final Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
  final String mark = "M" + UUID.randomUUID().toString().substring(0, 8);
  private int number = 100;

  void refused(String field, Map<String, String> choices, UUID kept, UUID merged) {
    MergeDraft draft =
        new MergeDraft(RecordKind.CONTACT, seen(kept), List.of(seen(merged)), choices, "");
    assertThatThrownBy(() -> merging.merge(draft, act()))
        .isInstanceOfSatisfying(
            Invalid.class,
            told -> assertThat(told.complaints().getFirst().field()).isEqualTo(field));
  }

  static List<String> result(MergeForeseen foreseen, String code) {
    return foreseen.fields().stream()
        .filter(field -> field.code().equals(code))
        .findFirst()
        .orElseThrow()
        .result();
  }

  static MergeDraft draft(UUID kept, UUID... merged) {
    return draft(RecordKind.CONTACT, kept, merged);
  }

  static MergeDraft companies(UUID kept, UUID... merged) {
    return draft(RecordKind.COMPANY, kept, merged);
  }

  static MergeDraft draft(RecordKind kind, UUID kept, UUID... merged) {
    List<MergeDraft.Seen> others = java.util.Arrays.stream(merged).map(Merging::seen).toList();
    return new MergeDraft(kind, seen(kept), others, Map.of(), "");
  }

  static MergeDraft.Seen seen(UUID id) {
    return new MergeDraft.Seen(id, null);
  }

  Listing listing() {
    return Listing.of(mark, 10);
  }

  List<String> verbs(UUID id) {
    return history.of(id, Optional.empty(), 10).items().stream()
        .map(rapport.access.Change::verb)
        .toList();
  }

  static UUID company(Contact card) {
    return card.currentEmployment().orElseThrow().companyId();
  }

  static List<String> values(Contact card) {
    return card.points().stream().map(ContactPoint::value).toList();
  }

  static List<PointDraft> drafts(Contact card) {
    return card.points().stream()
        .map(point -> new PointDraft(point.kind(), point.label(), point.value()))
        .toList();
  }

  String phone() {
    return "+38050" + (1_000_000 + Math.abs(mark.hashCode() % 8_000_000) + number++);
  }

  UUID person(String given, String middle, String family, String company, String... phones) {
    List<PointDraft> points =
        java.util.Arrays.stream(phones)
            .map(phone -> new PointDraft(PointKind.PHONE, "", phone))
            .toList();
    return contacts.add(contact(new PersonName(given, middle, family), company, points, ""), act());
  }

  ContactDraft contact(PersonName name, String company, List<PointDraft> points, String note) {
    return new ContactDraft(name, company, "", points, null, note, act().userId(), "UA");
  }

  UUID company(String name) {
    return companies.add(new CompanyDraft(name, List.of(), "", null, "UA"), act());
  }

  UUID company(String name, UUID parent) {
    return companies.add(
        new CompanyDraft(
            name, List.of(), "", null, "UA", new CompanyProfile(Standing.ORDINARY, "", parent)),
        act());
  }

  UUID logged(UUID... ids) {
    return interactions.log(topic(ids), outcome(), new Next.Open(), act());
  }

  UUID planned(UUID id) {
    return interactions.plan(topic(id), new Plan(now.plusSeconds(86_400), null, false), act());
  }

  Next next(UUID id) {
    return new Next.Planned(topic(id), new Plan(now.plusSeconds(90_000), null, false));
  }

  static Topic topic(UUID... ids) {
    return new Topic(Method.CALL, Direction.OUTBOUND, List.of(ids), "", "Тема", "", null, null);
  }

  Outcome outcome() {
    return new Outcome(now.minusSeconds(60), null, "", "");
  }

  Act act() {
    return world.act(Role.HEAD);
  }

  User user() {
    return world.user(Role.HEAD);
  }
}
