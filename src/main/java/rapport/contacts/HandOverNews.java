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
import rapport.access.Users;

/** Tells those whom a hand-over concerns. */
@Component
class HandOverNews {
  private final Notices notices;
  private final Users users;
  private final Clients clients;

  HandOverNews(Notices notices, Users users, Clients clients) {
    this.notices = notices;
    this.users = users;
    this.clients = clients;
  }

  /** Both the new and the old manager. */
  void handedOver(HandOver handOver, Act act) {
    String until = handOver.returnsOn() == null ? "" : "-until";
    tell(List.of(handOver.toId()), handOver, "handed-to-you" + until, act);
    tell(before(handOver), handOver, "handed-from-you" + until, act);
  }

  /** The same, when the clients are back. */
  void givenBack(HandOver handOver, Act act) {
    tell(List.of(handOver.toId()), handOver, "handed-back", act);
    tell(before(handOver), handOver, "handed-back-to-you", act);
  }

  private static List<UUID> before(HandOver handOver) {
    return Optional.ofNullable(handOver.fromId()).stream().toList();
  }

  /** Arguments: who did it, what passed, until when, from whom, to whom. */
  private void tell(List<UUID> readers, HandOver handOver, String message, Act act) {
    Map<UUID, String> names = users.names();
    List<String> arguments =
        List.of(
            names.getOrDefault(act.userId(), ""),
            what(handOver),
            String.valueOf(handOver.returnsOn()),
            handOver.fromId() == null ? "—" : names.getOrDefault(handOver.fromId(), ""),
            names.getOrDefault(handOver.toId(), ""));
    notices.tell(readers, new Notice.Tiding("handover", handOver.id(), message, arguments), act);
  }

  /** The client's name, which whoever is responsible now may read, or how many there are. */
  private String what(HandOver handOver) {
    if (handOver.kind() == null || handOver.recordId() == null) {
      return String.valueOf(handOver.figures().clients());
    }
    RecordKind kind = handOver.kind();
    UUID id = handOver.recordId();
    return Stream.of(Optional.of(handOver.toId()), Optional.ofNullable(handOver.fromId()))
        .flatMap(Optional::stream)
        .flatMap(user -> users.find(user).stream())
        .flatMap(user -> clients.read(kind, List.of(id), user).stream())
        .findFirst()
        .map(Client::name)
        .orElse("1");
  }
}
