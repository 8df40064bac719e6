package rapport.contacts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Act;
import rapport.access.History;
import rapport.access.Notice;
import rapport.access.Notices;
import rapport.access.RecordKind;
import rapport.access.Role;
import rapport.access.User;
import rapport.filters.Filter;
import rapport.interactions.Direction;
import rapport.interactions.InteractionLog;
import rapport.interactions.Interactions;
import rapport.interactions.Method;
import rapport.interactions.Plan;
import rapport.interactions.Topic;
import rapport.kernel.PersonName;
import rapport.world.MovableClock;
import rapport.world.World;

/** Who hands over and who takes, in the tests of hand-overs. */
abstract class HandOverParties {
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

  User giver;
  User taker;

  static final Filter ALL = Filter.EVERYTHING;

  @BeforeEach
  void hire() {
    giver = world.hire(Role.MANAGER, null);
    taker = world.hire(Role.MANAGER, null);
  }

  @AfterEach
  void now() {
    clock.reset();
  }

  HandOverDraft draft(@Nullable RecordKind kind, Filter filter, @Nullable LocalDate until) {
    return new HandOverDraft(giver.id(), taker.id(), kind, null, filter, until, "");
  }

  HandOverDraft one(UUID person) {
    return new HandOverDraft(null, taker.id(), RecordKind.CONTACT, person, ALL, null, "");
  }

  User admin() {
    return world.user(Role.ADMINISTRATOR);
  }

  HandOver find(UUID id) {
    return handOvers.find(id, world.user(Role.HEAD));
  }

  List<String> told(User user) {
    return notices.news(user.id(), 50).stream().map(Notice::message).toList();
  }

  LocalDate inDays(int days) {
    return LocalDate.ofInstant(Clock.systemUTC().instant(), giver.zone()).plusDays(days);
  }

  @Nullable UUID responsible(UUID person) {
    return contacts.find(person, admin()).responsibleId();
  }

  static Selection chosen(UUID... ids) {
    return new Selection(RecordKind.CONTACT, "", ALL, false, Set.of(ids), Set.of());
  }

  String news(User user) {
    return world.pages(user).get("/notices").body();
  }

  UUID person(String family) {
    return person(family, giver);
  }

  UUID person(String family, User owner) {
    return contacts.add(
        new ContactDraft(
            new PersonName("Ольга", "", family), "", "", List.of(), null, "", null, "RU"),
        world.act(owner));
  }

  UUID plan(UUID person) {
    Instant tomorrow = clock.instant().plus(Duration.ofDays(1));
    return interactions.plan(topic(person), new Plan(tomorrow, 15, false), by());
  }

  static Topic topic(UUID person) {
    return new Topic(
        Method.CALL, Direction.OUTBOUND, List.of(person), "", "Передача", "", null, null);
  }

  Act by() {
    return world.act(giver);
  }

  Act head() {
    return world.act(Role.HEAD);
  }
}
