package rapport.contacts.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.access.Deed;
import rapport.access.User;
import rapport.access.Users;
import rapport.contacts.Client;
import rapport.contacts.Clients;
import rapport.contacts.Listing;
import rapport.contacts.ManyClients;
import rapport.contacts.Sorting;
import rapport.contacts.Stretch;
import rapport.contacts.Stretches;
import rapport.fields.FieldType;
import rapport.fields.RecordField;
import rapport.filters.Asking;
import rapport.filters.Filter;
import rapport.filters.Operator;
import rapport.kernel.Invalid;
import rapport.kernel.Page;
import rapport.platform.web.Choice;
import rapport.platform.web.Tab;
import rapport.platform.web.Ui;

/** Groups a directory by a field of which one value is chosen, or by who is responsible. */
@Component
class Boards {
  private static final int CARDS = 30;
  private static final int MOST_LANES = 40;
  private static final int FACTS = 4;

  private final Clients clients;
  private final Cells cells;
  private final Users users;

  Boards(Clients clients, Cells cells, Users users) {
    this.clients = clients;
    this.cells = cells;
    this.users = users;
  }

  private static boolean groups(RecordField field) {
    return field.type() == FieldType.CHOICE || field.type() == FieldType.PERSON;
  }

  /** The table, and the boards the directory can be. */
  List<Tab> tabs(ListAddress address, List<RecordField> fields, Ui ui) {
    Stream<Tab> boards =
        fields.stream()
            .filter(Boards::groups)
            .map(field ->
                new Tab(
                    field.name(ui.words()),
                    address.grouped(field.code()),
                    address.board().equals(field.code())));
    Tab table = new Tab(ui.t("board.table"), address.grouped(""), address.board().isEmpty());
    return Stream.concat(Stream.of(table), boards).toList();
  }

  /** {@link Invalid} at {@code board} where the field groups nothing. */
  Board of(ListAddress address, Columns.Chosen chosen, Asking asking, Ui ui) {
    RecordField field = field(address, chosen);
    List<Choice> groups = groups(field, ui);
    Map<String, Filter> parts = new LinkedHashMap<>();
    groups.forEach(group -> parts.put(group.value(), part(field, group.value())));
    Listing all = address.request().listing();
    Sorting order = order(all.sorting(), chosen);
    Listing some = new Listing(all.text(), all.filter(), order, Optional.empty(), CARDS);
    Map<String, Stretch> found =
        clients.stretches(address.kind(), new Stretches(some, parts, ListRequest.COUNTED), asking);
    return board(address, field, groups, found, facts(field, chosen), order, asking.viewer(), ui);
  }

  /** The next cards of one lane. */
  Page<Row> lane(ListAddress address, Columns.Chosen chosen, String value, Asking asking, Ui ui) {
    RecordField field = field(address, chosen);
    Listing all = address.request().listing();
    Listing some =
        new Listing(
            all.text(),
            all.filter().and(part(field, value)),
            order(all.sorting(), chosen),
            all.after(),
            CARDS);
    Page<Client> page = clients.page(address.kind(), some, Deed.SEE, asking);
    return new Page<>(
        cells.rows(page.items(), facts(field, chosen), asking.viewer(), ui), page.next());
  }

  /** An order in which some have no value takes two walks; a board goes by name instead. */
  static Sorting order(Sorting wanted, Columns.Chosen chosen) {
    return chosen.all().stream()
            .filter(field -> field.code().equals(wanted.field()))
            .anyMatch(field -> field.ordering() != null && !field.ordering().gaps())
        ? wanted
        : Sorting.BY_NAME;
  }

  static RecordField field(ListAddress address, Columns.Chosen chosen) {
    return chosen.all().stream()
        .filter(one -> one.code().equals(address.board()) && groups(one))
        .findFirst()
        .orElseThrow(() -> new Invalid("board", "choice"));
  }

  private static Filter part(RecordField field, String value) {
    return value.isEmpty()
        ? new Filter.Test(field.code(), Operator.EMPTY)
        : new Filter.Test(field.code(), Operator.IS, value);
  }

  /** What can be chosen, and at the end nothing, unless no record can be without it. */
  List<Choice> groups(RecordField field, Ui ui) {
    Stream<Choice> values =
        field.type() == FieldType.PERSON
            ? users.all().stream()
                .filter(User::active)
                .map(user -> new Choice(user.id().toString(), user.name()))
            : field.options().stream()
                .map(option -> new Choice(option.code(), option.label().in(ui.words())));
    boolean always = ManyClients.takes(field) && !ManyClients.empties(field);
    Stream<Choice> none = always ? Stream.of() : Stream.of(new Choice("", ui.t("board.none")));
    return Stream.concat(values.limit(MOST_LANES), none).toList();
  }

  /** A card says the name and the first columns that are not what the board groups by. */
  private List<RecordField> facts(RecordField by, Columns.Chosen chosen) {
    List<String> said = clients.cardFacts(by.kind());
    return chosen.shown().stream()
        .filter(field -> !field.equals(by))
        .filter(field ->
            said.isEmpty() || field.code().equals(Columns.FIRST) || said.contains(field.code()))
        .limit(said.isEmpty() ? FACTS : said.size() + 1)
        .toList();
  }

  private Board board(
      ListAddress address,
      RecordField field,
      List<Choice> groups,
      Map<String, Stretch> found,
      List<RecordField> facts,
      Sorting order,
      User viewer,
      Ui ui) {
    List<Client> shown =
        found.values().stream().flatMap(one -> one.page().items().stream()).toList();
    Map<UUID, Row> rows = new LinkedHashMap<>();
    cells.rows(shown, facts, viewer, ui).forEach(row -> rows.put(row.client().id(), row));
    List<Board.Lane> lanes = new ArrayList<>();
    for (Choice group : groups) {
      Stretch stretch = found.get(group.value());
      if (stretch == null) {
        continue;
      }
      @Nullable String more =
          stretch
              .page()
              .next()
              .map(cursor -> address.lane(group.value(), order, cursor))
              .orElse(null);
      lanes.add(
          new Board.Lane(
              group.value(),
              group.label(),
              stretch.count() > ListRequest.COUNTED
                  ? ui.number(ListRequest.COUNTED) + "+"
                  : ui.number(stretch.count()),
              stretch.page().items().stream().map(client -> rows.get(client.id())).toList(),
              more));
    }
    return new Board(field, writes(field, viewer), groups, lanes);
  }

  /** The board without its lanes: what its cards need to know. */
  Board frame(ListAddress address, Columns.Chosen chosen, User viewer, Ui ui) {
    RecordField field = field(address, chosen);
    return new Board(field, writes(field, viewer), groups(field, ui), List.of());
  }

  private static boolean writes(RecordField field, User viewer) {
    return field.editable() && viewer.fieldRight(field.kind(), field.code()).writes();
  }
}
