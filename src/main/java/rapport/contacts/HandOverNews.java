package rapport.contacts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import rapport.access.Act;
import rapport.access.Notice;
import rapport.access.Notices;
import rapport.access.RecordKind;
import rapport.access.User;
import rapport.access.Users;

/** Tells those whom a hand-over concerns. */
@Component
class HandOverNews {
  private final Notices notices;
  private final Users users;
  private final Clients clients;
  private final HandOvers handOvers;

  HandOverNews(Notices notices, Users users, Clients clients, HandOvers handOvers) {
    this.notices = notices;
    this.users = users;
    this.clients = clients;
    this.handOvers = handOvers;
  }

  /** Both the new and the old managers. */
  void handedOver(HandOver handOver, Act act) {
    String until = handOver.returnsOn() == null ? "" : "-until";
    tell("handed-to-you" + until, "handed-from-you" + until, handOver, false, act);
  }

  /** The same, when the clients are back; nobody where all of them stayed. */
  void givenBack(HandOver handOver, Act act) {
    tell("handed-back", "handed-back-to-you", handOver, true, act);
  }

  /** The taker is told of all clients, each giver of their own. */
  private void tell(String taker, String giver, HandOver handOver, boolean back, Act act) {
    Map<UUID, String> names = users.names();
    List<HandOvers.Given> given = handOvers.given(handOver.id(), back);
    HandOvers.Given all =
        given.stream().reduce(new HandOvers.Given(null, 0, 0), HandOvers.Given::and);
    if (all.clients() + all.leads() > 0) {
      tell(
          handOver.toId(),
          taker,
          handOver,
          words(handOver, all, from(given, names), names, act),
          act);
    }
    for (HandOvers.Given one : given) {
      UUID userId = one.userId();
      if (userId != null) {
        String name = names.getOrDefault(userId, "");
        tell(userId, giver, handOver, words(handOver, one, name, names, act), act);
      }
    }
  }

  private static String from(List<HandOvers.Given> given, Map<UUID, String> names) {
    UUID first = given.getFirst().userId();
    return given.size() > 1
        ? Notice.number("colleagues", given.size())
        : first == null ? "—" : names.getOrDefault(first, "");
  }

  private void tell(
      UUID reader, String message, HandOver handOver, List<String> arguments, Act act) {
    notices.tell(
        List.of(reader), new Notice.Tiding("handover", handOver.id(), message, arguments), act);
  }

  /** Who did it, what passed, until when, from whom, to whom. */
  private List<String> words(
      HandOver handOver, HandOvers.Given given, String from, Map<UUID, String> names, Act act) {
    return List.of(
        names.getOrDefault(act.userId(), ""),
        what(handOver, given),
        handOver.returnsOn() == null ? "" : Notice.day(handOver.returnsOn()),
        from,
        names.getOrDefault(handOver.toId(), ""));
  }

  /** The client's name, which whoever is responsible now may read, or how many there are. */
  private String what(HandOver handOver, HandOvers.Given given) {
    if (handOver.kind() == null || handOver.recordId() == null) {
      return given.clients() > 0
          ? Notice.number("clients", given.clients())
          : Notice.number("leads", given.leads());
    }
    RecordKind kind = handOver.kind();
    UUID id = handOver.recordId();
    return Stream.of(Optional.of(handOver.toId()), Optional.ofNullable(handOver.fromId()))
        .flatMap(Optional::stream)
        .flatMap(user -> users.find(user).stream())
        .flatMap(user -> clients(kind, id, user))
        .findFirst()
        .map(Client::name)
        .orElse(Notice.number("clients", 1));
  }

  private Stream<Client> clients(RecordKind kind, UUID id, User reader) {
    return clients.read(kind, List.of(id), reader).stream();
  }
}
