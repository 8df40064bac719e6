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
import rapport.contacts.MergeDraft;
import rapport.contacts.web.Cell;
import rapport.contacts.web.CellWords;
import rapport.duplicates.DuplicatePair;
import rapport.duplicates.DuplicatePairs;
import rapport.duplicates.PairId;
import rapport.duplicates.ReasonWords;
import rapport.fields.Catalogue;
import rapport.fields.RecordField;
import rapport.platform.web.Ui;

/**
 * Puts pairs side by side; those that share a record stand together, also with pairs of later
 * pages, and then not again there. In a fixed number of queries.
 */
@Component
class DuplicateGroups {
  private static final int MOST_REASONS = 6;

  private final DuplicatePairs duplicates;
  private final Clients clients;
  private final Catalogue catalogue;
  private final ReasonWords reasons;
  private final Users users;

  DuplicateGroups(
      DuplicatePairs duplicates,
      Clients clients,
      Catalogue catalogue,
      ReasonWords reasons,
      Users users) {
    this.duplicates = duplicates;
    this.clients = clients;
    this.catalogue = catalogue;
    this.reasons = reasons;
    this.users = users;
  }

  /** The groups whose surest pair is on the page. */
  List<DuplicateGroup> of(
      DuplicatePairs.Asked asked, List<DuplicatePair> page, User viewer, Ui ui) {
    RecordKind kind = asked.kind();
    Set<PairId> here = page.stream().map(DuplicatePair::id).collect(Collectors.toSet());
    List<DuplicatePair> pairs = duplicates.touching(ids(page), asked, viewer);
    Map<UUID, Client> read = new HashMap<>();
    clients.read(kind, ids(pairs), viewer).forEach(client -> read.put(client.id(), client));
    Saying saying =
        new Saying(
            catalogue.of(kind, viewer).all(),
            reasons.fields(kind, ui.words()),
            new CellWords(ui, users.names()),
            reasons,
            ui);
    return together(pairs).stream()
        .filter(group -> here.contains(group.getFirst().id()))
        .filter(group ->
            group.stream()
                .allMatch(pair -> read.containsKey(pair.one()) && read.containsKey(pair.other())))
        .map(group -> saying.group(group, read))
        .toList();
  }

  private static Set<UUID> ids(List<DuplicatePair> pairs) {
    Set<UUID> ids = new LinkedHashSet<>();
    pairs.forEach(pair -> ids.addAll(List.of(pair.one(), pair.other())));
    return ids;
  }

  /** Pairs in the order of the first of each group; no group is larger than can be merged. */
  private static List<List<DuplicatePair>> together(List<DuplicatePair> pairs) {
    Map<UUID, UUID> heads = new HashMap<>();
    Map<UUID, Integer> sizes = new HashMap<>();
    List<DuplicatePair> fitting = new ArrayList<>();
    for (DuplicatePair pair : pairs) {
      UUID one = head(heads, pair.one());
      UUID other = head(heads, pair.other());
      int size = one.equals(other) ? 0 : sizes.getOrDefault(one, 1) + sizes.getOrDefault(other, 1);
      if (size > MergeDraft.MOST) {
        continue;
      }
      if (size > 0) {
        heads.put(other, one);
        sizes.put(one, size);
      }
      fitting.add(pair);
    }
    Map<UUID, List<DuplicatePair>> groups = new LinkedHashMap<>();
    fitting.forEach(
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
      Map<Boolean, List<DuplicateGroup.Row>> rows =
          rows(side).stream().collect(Collectors.partitioningBy(DuplicateGroup.Row::isSame));
      return new DuplicateGroup(
          side,
          (int) Math.floor(surest.probability() * 100),
          surest.evidence().stream()
              .limit(MOST_REASONS)
              .map(one -> reasons.text(one, names, ui.words()))
              .toList(),
          Objects.requireNonNull(rows.get(false)),
          Objects.requireNonNull(rows.get(true)).stream()
              .map(row -> row.label() + ": " + row.cells().getFirst().text())
              .toList(),
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
