package rapport.duplicates.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import rapport.access.RecordKind;
import rapport.access.User;
import rapport.access.Users;
import rapport.contacts.Client;
import rapport.contacts.Clients;
import rapport.contacts.web.Cell;
import rapport.contacts.web.CellWords;
import rapport.duplicates.DuplicatePair;
import rapport.duplicates.ReasonWords;
import rapport.fields.Catalogue;
import rapport.fields.RecordField;
import rapport.platform.web.Ui;

/**
 * Puts pairs side by side; those that share a record stand together. In a fixed number of queries.
 */
@Component
class DuplicateGroups {
  private static final int MOST_REASONS = 6;

  private final Clients clients;
  private final Catalogue catalogue;
  private final ReasonWords reasons;
  private final Users users;

  DuplicateGroups(Clients clients, Catalogue catalogue, ReasonWords reasons, Users users) {
    this.clients = clients;
    this.catalogue = catalogue;
    this.reasons = reasons;
    this.users = users;
  }

  List<DuplicateGroup> of(RecordKind kind, List<DuplicatePair> pairs, User viewer, Ui ui) {
    Set<UUID> ids = new LinkedHashSet<>();
    pairs.forEach(pair -> ids.addAll(List.of(pair.one(), pair.other())));
    Map<UUID, Client> read = new HashMap<>();
    clients.read(kind, ids, viewer).forEach(client -> read.put(client.id(), client));
    Saying saying =
        new Saying(
            catalogue.of(kind, viewer).all(),
            reasons.fields(kind, ui.words()),
            new CellWords(ui, users.names()),
            reasons,
            ui);
    return together(pairs).stream()
        .filter(group ->
            group.stream()
                .allMatch(pair -> read.containsKey(pair.one()) && read.containsKey(pair.other())))
        .map(group -> saying.group(group, read))
        .toList();
  }

  /** Pairs in the order of the first of each group. */
  private static List<List<DuplicatePair>> together(List<DuplicatePair> pairs) {
    Map<UUID, UUID> heads = new HashMap<>();
    for (DuplicatePair pair : pairs) {
      UUID one = head(heads, pair.one());
      UUID other = head(heads, pair.other());
      if (!one.equals(other)) {
        heads.put(other, one);
      }
    }
    Map<UUID, List<DuplicatePair>> groups = new LinkedHashMap<>();
    pairs.forEach(
        pair -> groups.computeIfAbsent(head(heads, pair.one()), _ -> new ArrayList<>()).add(pair));
    return List.copyOf(groups.values());
  }

  private static UUID head(Map<UUID, UUID> heads, UUID id) {
    UUID head = id;
    while (heads.containsKey(head)) {
      head = Objects.requireNonNull(heads.get(head));
    }
    return head;
  }

  private record Saying(
      List<RecordField> fields,
      Map<String, String> names,
      CellWords words,
      ReasonWords reasons,
      Ui ui) {
    DuplicateGroup group(List<DuplicatePair> pairs, Map<UUID, Client> read) {
      List<Client> side =
          pairs.stream()
              .flatMap(pair -> List.of(pair.one(), pair.other()).stream())
              .distinct()
              .map(id -> Objects.requireNonNull(read.get(id)))
              .sorted(Comparator.comparing((Client one) -> -one.values().size()))
              .toList();
      DuplicatePair surest = pairs.getFirst();
      return new DuplicateGroup(
          side,
          (int) Math.floor(surest.probability() * 100),
          surest.evidence().stream()
              .limit(MOST_REASONS)
              .map(one -> reasons.text(one, names, ui.words()))
              .toList(),
          rows(side),
          side.stream().allMatch(Client::changeable));
    }

    private List<DuplicateGroup.Row> rows(List<Client> side) {
      List<DuplicateGroup.Row> rows = new ArrayList<>();
      for (RecordField field : fields) {
        boolean any =
            !field.code().equals("name")
                && side.stream().anyMatch(one -> !one.values(field.code()).isEmpty());
        if (any) {
          rows.add(row(field, side));
        }
      }
      return rows;
    }

    private DuplicateGroup.Row row(RecordField field, List<Client> side) {
      Set<List<String>> said = new HashSet<>();
      side.forEach(one -> said.add(one.values(field.code())));
      said.remove(List.<String>of());
      return new DuplicateGroup.Row(
          field.name(ui.words()),
          side.stream().map(one -> cell(field, one, said.size() > 1)).toList());
    }

    private DuplicateGroup.Cell cell(RecordField field, Client client, boolean differs) {
      List<String> values = client.values(field.code());
      String text =
          values.isEmpty()
              ? ""
              : words.of(field, values).stream()
                  .map(Cell.Word::text)
                  .collect(Collectors.joining(", "));
      return new DuplicateGroup.Cell(text, differs && !values.isEmpty());
    }
  }
}
