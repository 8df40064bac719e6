package rapport.chains;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import rapport.access.Act;
import rapport.access.Role;
import rapport.access.User;
import rapport.contacts.Contacts;
import rapport.interactions.Interaction;
import rapport.interactions.InteractionLog;
import rapport.interactions.Interactions;
import rapport.interactions.Method;
import rapport.interactions.Next;
import rapport.interactions.Plan;
import rapport.world.World;

/** Calls about a word of their own that rules listen to, and what came of them. */
final class RuledCalls {
  private final World world;
  private final Contacts contacts;
  private final Interactions interactions;
  private final InteractionLog log;
  private final Firings firings;
  private final Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
  private final String word = "тема" + UUID.randomUUID().toString().substring(0, 8);

  RuledCalls(
      World world,
      Contacts contacts,
      Interactions interactions,
      InteractionLog log,
      Firings firings) {
    this.world = world;
    this.contacts = contacts;
    this.interactions = interactions;
    this.log = log;
    this.firings = firings;
  }

  Instant now() {
    return now;
  }

  Instant tomorrow() {
    return now.plus(Duration.ofDays(1));
  }

  String word() {
    return word;
  }

  UUID person() {
    return Calls.person("Правилова", contacts, act());
  }

  UUID planned(UUID person) {
    return interactions.plan(
        Calls.topic(Method.CALL, "О " + word, person), new Plan(tomorrow(), null, false), act());
  }

  UUID logged(UUID person, String result, Next next) {
    return interactions.log(
        Calls.topic(Method.CALL, "О " + word, person), Calls.outcome(now, result), next, act());
  }

  Interaction onlyEffect(UUID id) {
    assertThat(effects(id)).hasSize(1);
    return effects(id).getFirst();
  }

  List<Interaction> effects(UUID id) {
    return log.causedBy(id, user());
  }

  List<FiringOutcome> outcomes(UUID id) {
    return entries(id).stream()
        .filter(one -> id.equals(one.interactionId()))
        .map(Firing::outcome)
        .toList();
  }

  List<Firing> entries(UUID id) {
    return firings
        .page(
            new Firings.Asked(Optional.empty(), Optional.of(id), Optional.empty()),
            user(),
            Optional.empty(),
            50)
        .items();
  }

  User user() {
    return world.user(Role.ADMINISTRATOR);
  }

  Act administrator() {
    return world.act(Role.ADMINISTRATOR);
  }

  Act act() {
    return world.act(Role.MANAGER);
  }
}
