package rapport.interactions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rapport.interactions.db.Tables.INTERACTION;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Act;
import rapport.access.Deed;
import rapport.access.RecordKind;
import rapport.access.Right;
import rapport.access.Role;
import rapport.access.RoleDraft;
import rapport.access.Roles;
import rapport.access.Scope;
import rapport.access.User;
import rapport.chains.Calls;
import rapport.contacts.Contacts;
import rapport.kernel.Absent;
import rapport.world.Queries;
import rapport.world.RapportTest;
import rapport.world.World;

@RapportTest
class ChainsTest {
  @Autowired World world;
  @Autowired Contacts contacts;
  @Autowired Interactions interactions;
  @Autowired InteractionLog log;
  @Autowired Chains chains;
  @Autowired Roles roles;
  @Autowired Queries queries;
  @Autowired DSLContext sql;

  private final Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);

  @Test
  void aChainIsReadFromAnyOfItsLinksWithTheTimesAndTheResult() {
    UUID person = person();
    UUID call = logged(person, null, 20, "");
    UUID meeting = logged(person, call, 10, "");
    UUID offer = logged(person, meeting, 5, "order_placed");
    UUID aside = logged(person, call, 8, "");

    for (UUID asked : List.of(call, meeting, offer, aside)) {
      Chain chain = chains.of(asked, user());
      assertThat(chain.links())
          .extracting(link -> Objects.requireNonNull(link.seen()).id())
          .containsExactly(call, meeting, aside, offer);
      assertThat(chain.links()).extracting(Chain.Link::cause).containsExactly(-1, 0, 0, 1);
    }
    Chain.Figures figures = chains.of(call, user()).figures();
    assertThat(figures.touches()).isEqualTo(4);
    assertThat(figures.minutes()).isEqualTo(20);
    assertThat(figures.days()).contains(15L);
    assertThat(figures.result()).map(Interaction::id).contains(offer);
  }

  @Test
  void aChainOfTwoHundredLinksIsReadWithTwoQueriesByItsIndex() {
    UUID person = person();
    UUID first = logged(person, null, 200, "");
    UUID last = first;
    for (int link = 1; link < 200; link++) {
      last = logged(person, last, 200 - link, "");
    }
    UUID asked = last;
    List<String> read = queries.during(() -> chains.of(asked, user()));

    assertThat(read).hasSize(2);
    assertThat(chains.of(asked, user()).links()).hasSize(200);
    assertThat(root(last)).isEqualTo(first);
    assertThat(
            String.join(
                "\n",
                sql.fetch("explain select * from interaction where root_id = {0}", DSL.val(first))
                    .getValues(0, String.class)))
        .contains("interaction_chain");
  }

  @Test
  void whatFollowedFromASlipThatIsTakenBackBeginsAChainOfItsOwn() {
    UUID person = person();
    UUID slip = logged(person, null, 3, "");
    UUID next = loggedBy(world.act(Role.HEAD), person, slip, 2);
    UUID afterNext = loggedBy(world.act(Role.HEAD), person, next, 1);
    assertThat(root(afterNext)).isEqualTo(slip);

    interactions.withdraw(slip, act());

    assertThat(root(next)).isNull();
    assertThat(root(afterNext)).isEqualTo(next);
    assertThat(log.find(next, user()).causeId()).isNull();
    assertThat(chains.of(afterNext, user()).links()).hasSize(2);
  }

  @Test
  void whatOneMayNotSeeIsAGapWithoutDetails() {
    User owner = world.hire(onlyOwn(), null);
    UUID person = person();
    UUID first = logged(person, null, 9, "refused");
    UUID theirs =
        interactions.log(
            new Topic(
                Method.CALL, Direction.OUTBOUND, List.of(person), "", "Моё", "", owner.id(), first),
            Calls.outcome(now.minus(Duration.ofDays(2)), ""),
            new Next.Open(),
            act());

    Chain chain = chains.of(theirs, owner);
    assertThat(chain.links()).hasSize(2);
    assertThat(chain.links().getFirst().seen()).isNull();
    assertThat(chain.figures().touches()).isEqualTo(1);
    assertThat(chain.figures().result()).isEmpty();
    assertThatThrownBy(() -> chains.of(first, owner)).isInstanceOf(Absent.class);

    String page = world.pages(owner).get("/interactions/" + theirs + "/chain").body();
    assertThat(page)
        .contains("Моё")
        .contains("Not visible to you")
        .doesNotContain(first.toString());
    String told = world.api(owner).get("/interactions/" + theirs + "/chain").body();
    assertThat(told).doesNotContain("refused");
  }

  @Test
  void primaryOnesAndThoseThatFollowAreToldApart() {
    UUID person = person();
    UUID first = logged(person, null, 3, "");
    UUID next = logged(person, first, 2, "");

    assertThat(log.find(first, user()).origin()).isEqualTo(Origin.PRIMARY);
    assertThat(log.find(next, user()).origin()).isEqualTo(Origin.FOLLOWING);
    var api = world.api(Role.ADMINISTRATOR);
    String following = api.get("/interactions?contactId=" + person + "&origin=following").body();
    assertThat(following).contains(next.toString());
    assertThat(api.get("/interactions?contactId=" + person + "&origin=primary").body())
        .doesNotContain("\"id\":\"" + next);
    assertThat(world.pages(Role.MANAGER).get("/interactions?origin=following&whose=mine").body())
        .contains(next.toString());
  }

  @Test
  void aChainIsDrawnOnItsPage() {
    UUID person = person();
    UUID first = logged(person, null, 12, "");
    UUID next = logged(person, first, 9, "order_placed");
    UUID aside = logged(person, first, 1, "");

    String page = world.pages(Role.MANAGER).get("/interactions/" + next + "/chain").body();
    assertThat(page).contains("3 days later").contains("11 days later");
    assertThat(page)
        .contains("chain-bent")
        .contains("chain-lower")
        .contains("aria-current=\"true\"");
    assertThat(page).contains("Order placed").contains(aside.toString());
    assertThat(world.pages(Role.MANAGER).fragment("/interactions/" + first).body())
        .contains("/interactions/" + first + "/chain");
  }

  private String onlyOwn() {
    String code = "own_" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    Map<RecordKind, Map<Deed, Scope>> scopes = new HashMap<>();
    scopes.put(RecordKind.CONTACT, Map.of(Deed.SEE, Scope.ALL));
    scopes.put(RecordKind.INTERACTION, Map.of(Deed.SEE, Scope.OWN, Deed.CHANGE, Scope.OWN));
    roles.add(
        new RoleDraft(code, Map.of("en", "Own"), Set.of(Right.LOG_INTERACTIONS), scopes, Map.of()),
        world.act(Role.ADMINISTRATOR));
    return code;
  }

  private @Nullable UUID root(UUID id) {
    return sql.select(INTERACTION.ROOT_ID)
        .from(INTERACTION)
        .where(INTERACTION.ID.eq(id))
        .fetchSingle(INTERACTION.ROOT_ID);
  }

  private UUID person() {
    return Calls.person("Цепочкина", contacts, act());
  }

  private UUID logged(UUID person, @Nullable UUID cause, int daysAgo, String result) {
    return interactions.log(
        about(person, cause),
        Calls.outcome(now.minus(Duration.ofDays(daysAgo)), result),
        new Next.Open(),
        act());
  }

  private UUID loggedBy(Act act, UUID person, UUID cause, int daysAgo) {
    return interactions.log(
        about(person, cause),
        Calls.outcome(now.minus(Duration.ofDays(daysAgo)), ""),
        new Next.Open(),
        act);
  }

  private static Topic about(UUID person, @Nullable UUID cause) {
    return new Topic(Method.CALL, Direction.OUTBOUND, List.of(person), "", "Цепь", "", null, cause);
  }

  private User user() {
    return world.user(Role.ADMINISTRATOR);
  }

  private Act act() {
    return world.act(Role.MANAGER);
  }
}
