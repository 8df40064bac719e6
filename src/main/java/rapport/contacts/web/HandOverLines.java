package rapport.contacts.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.access.RecordKind;
import rapport.access.User;
import rapport.access.Users;
import rapport.contacts.Client;
import rapport.contacts.Clients;
import rapport.contacts.GivingBack;
import rapport.contacts.HandOver;
import rapport.fields.Catalogue;
import rapport.filters.FilterSentence;
import rapport.filters.FilterText;
import rapport.platform.web.Ui;

/** Turns hand-overs into lines, with all names read at once. */
@Component
class HandOverLines {
  private static final List<RecordKind> KINDS =
      List.of(RecordKind.CONTACT, RecordKind.COMPANY, RecordKind.LEAD);

  private final Clients clients;
  private final Users users;
  private final Catalogue catalogue;

  HandOverLines(Clients clients, Users users, Catalogue catalogue) {
    this.clients = clients;
    this.users = users;
    this.catalogue = catalogue;
  }

  /** In the same order; a fixed number of queries. */
  List<HandOverLine> of(Collection<HandOver> handOvers, User viewer, Ui ui) {
    Map<UUID, String> names = users.names();
    Map<UUID, Client> single = single(handOvers, viewer);
    FilterSentence sentence = new FilterSentence(catalogue.seenBy(viewer), ui.words(), names);
    return handOvers.stream()
        .map(one ->
            new HandOverLine(
                one,
                what(one, single, sentence, ui),
                one.isSelection() ? ui.t("handover.several") : name(one.fromId(), names),
                name(one.toId(), names),
                name(one.byId(), names),
                !one.isEnded() && GivingBack.mayEnd(one, viewer)))
        .toList();
  }

  private Map<UUID, Client> single(Collection<HandOver> handOvers, User viewer) {
    Map<UUID, Client> found = new HashMap<>();
    for (RecordKind kind : KINDS) {
      List<UUID> ids = new ArrayList<>();
      for (HandOver one : handOvers) {
        if (one.kind() == kind && one.recordId() != null) {
          ids.add(one.recordId());
        }
      }
      if (!ids.isEmpty()) {
        clients.read(kind, ids, viewer).forEach(client -> found.put(client.id(), client));
      }
    }
    return found;
  }

  private static String what(
      HandOver one, Map<UUID, Client> single, FilterSentence sentence, Ui ui) {
    if (one.recordId() != null) {
      Client client = single.get(one.recordId());
      return client == null ? ui.t("handover.unseen") : client.name();
    }
    String what = one.isSelection() ? "handover.chosen." : "handover.all.";
    String all = ui.t(what + (one.kind() == null ? "both" : one.kind().code()));
    return one.kind() == null || one.filter().isEmpty()
        ? all
        : all + ": " + sentence.of(FilterText.parse(one.filter()), one.kind());
  }

  private static String name(@Nullable UUID id, Map<UUID, String> names) {
    return id == null ? "—" : names.getOrDefault(id, "");
  }

  /** The clients of one, in their order; those that who looks may not see without their names. */
  List<HandOverLine.Row> rows(List<HandOver.Row> rows, User viewer) {
    Map<UUID, String> names = users.names();
    Map<UUID, Client> seen = new HashMap<>();
    for (RecordKind kind : KINDS) {
      List<UUID> ids =
          rows.stream().filter(row -> row.kind() == kind).map(HandOver.Row::recordId).toList();
      if (!ids.isEmpty()) {
        clients.read(kind, ids, viewer).forEach(client -> seen.put(client.id(), client));
      }
    }
    return rows.stream()
        .map(row -> {
          Client client = seen.get(row.recordId());
          return new HandOverLine.Row(
              row,
              client == null ? null : client.name(),
              Client.path(row.kind()) + "/" + row.recordId(),
              name(row.fromId(), names));
        })
        .toList();
  }
}
