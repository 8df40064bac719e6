package rapport.contacts.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.Deed;
import rapport.access.RecordKind;
import rapport.access.Right;
import rapport.access.User;
import rapport.contacts.Client;
import rapport.contacts.Clients;
import rapport.contacts.SelectionAct;
import rapport.contacts.Sorting;
import rapport.fields.RecordField;
import rapport.fields.Source;
import rapport.filters.Asking;
import rapport.kernel.Page;
import rapport.platform.web.Choice;
import rapport.platform.web.Tab;
import rapport.platform.web.Ui;

/** The list of contacts and the list of companies: a table, or a board. */
@Controller
class DirectoryPage {
  /** How leads are ordered unless somebody says otherwise. */
  private static final String LATEST = "-arrived";

  private final Clients clients;
  private final Columns columns;
  private final Cells cells;
  private final Boards boards;
  private final List<SelectionAct.Provider> acts;

  DirectoryPage(
      Clients clients,
      Columns columns,
      Cells cells,
      Boards boards,
      List<SelectionAct.Provider> acts) {
    this.clients = clients;
    this.columns = columns;
    this.cells = cells;
    this.boards = boards;
    this.acts = acts;
  }

  @GetMapping("/contacts")
  String contacts(
      @ModelAttribute("request") ListRequest request,
      @RequestParam(required = false) @Nullable String cols,
      @RequestParam(required = false) @Nullable String board,
      @ModelAttribute("ui") Ui ui,
      User viewer,
      Model model) {
    return show(ListAddress.of(RecordKind.CONTACT, request, cols, board), ui, viewer, model);
  }

  @GetMapping("/companies")
  String companies(
      @ModelAttribute("request") ListRequest request,
      @RequestParam(required = false) @Nullable String cols,
      @RequestParam(required = false) @Nullable String board,
      @ModelAttribute("ui") Ui ui,
      User viewer,
      Model model) {
    return show(ListAddress.of(RecordKind.COMPANY, request, cols, board), ui, viewer, model);
  }

  @GetMapping("/leads")
  String leads(
      @ModelAttribute("request") ListRequest request,
      @RequestParam(required = false) @Nullable String cols,
      @RequestParam(required = false) @Nullable String board,
      @ModelAttribute("ui") Ui ui,
      User viewer,
      Model model) {
    ListRequest latest = request.orElse(LATEST);
    return show(ListAddress.of(RecordKind.LEAD, latest, cols, board), ui, viewer, model);
  }

  private String show(ListAddress address, Ui ui, User viewer, Model model) {
    Asking asking = new Asking(viewer, ui.now());
    Columns.Chosen chosen = columns.of(address.kind(), address.cols(), viewer);
    model.addAttribute(
        "view",
        address.board().isEmpty()
            ? table(address, chosen, asking, ui)
            : board(address, chosen, asking, ui));
    return "contacts/directory";
  }

  private DirectoryView table(ListAddress address, Columns.Chosen chosen, Asking asking, Ui ui) {
    Page<Client> page = clients.page(address.kind(), address.request().listing(), Deed.SEE, asking);
    List<Row> rows = cells.rows(page.items(), chosen.shown(), asking.viewer(), ui);
    @Nullable String more = page.next().map(address::after).orElse(null);
    return view(address, chosen, asking, ui, rows, null, more);
  }

  private DirectoryView board(ListAddress address, Columns.Chosen chosen, Asking asking, Ui ui) {
    Board board = boards.of(address, chosen, asking, ui);
    return view(address, chosen, asking, ui, List.of(), board, null);
  }

  private DirectoryView view(
      ListAddress address,
      Columns.Chosen chosen,
      Asking asking,
      Ui ui,
      List<Row> rows,
      @Nullable Board board,
      @Nullable String more) {
    User viewer = asking.viewer();
    ListRequest request = address.request();
    int count = clients.count(address.kind(), request.listing(), ListRequest.COUNTED, asking);
    String path = Client.path(address.kind());
    return new DirectoryView(
        address.kind(),
        asked(address),
        chosen.shown().stream().map(field -> column(field, address, ui)).toList(),
        chosen.all(),
        request.tabs(path, plans(chosen.all()), ui).stream()
            .map(tab -> new Tab(tab.label(), address.like(tab.href()), tab.current()))
            .toList(),
        sorts(chosen.all(), request.order(), ui),
        boards.tabs(address, chosen.all(), ui),
        rows,
        board,
        more,
        count,
        request.summary(path.substring(1) + ".count", count, ui),
        viewer.may(Right.CHANGE_CLIENTS),
        viewer.reach(address.kind(), Deed.EXPORT).all()
            || !viewer.reach(address.kind(), Deed.EXPORT).userIds().isEmpty(),
        acts.stream().flatMap(one -> one.of(address.kind(), viewer).stream()).toList());
  }

  private static boolean plans(List<RecordField> fields) {
    return fields.stream().anyMatch(field -> field.code().equals("next_touch"));
  }

  private static DirectoryView.Asked asked(ListAddress address) {
    ListRequest request = address.request();
    return new DirectoryView.Asked(
        request.text(),
        address.filter(),
        request.f() == null ? "" : request.f(),
        request.order().text(),
        request.mine(),
        address.cols(),
        address.board(),
        address.here(),
        request.isNarrowed());
  }

  /** A head that is pressed orders by its column, and pressed again the other way round. */
  private static Column column(RecordField field, ListAddress address, Ui ui) {
    Sorting now = address.request().order();
    boolean ordered = now.field().equals(field.code());
    Sorting next = new Sorting(field.code(), ordered && !now.descending());
    return new Column(
        field,
        label(field, ui),
        field.sorts() ? address.at(next) : null,
        !ordered ? "none" : now.descending() ? "descending" : "ascending");
  }

  static String label(RecordField field, Ui ui) {
    return switch (field.type()) {
      case TALLY -> ui.t("column.tally", field.name(ui.words()), Source.Tally.USUAL_DAYS);
      default -> field.name(ui.words());
    };
  }

  /** Every order there is, in both directions, for screens without heads to press. */
  private static List<Choice> sorts(List<RecordField> fields, Sorting now, Ui ui) {
    return fields.stream()
        .filter(RecordField::sorts)
        .flatMap(
            field -> Stream.of(new Sorting(field.code(), false), new Sorting(field.code(), true)))
        .map(order -> new Choice(order.text(), name(order, fields, ui)))
        .toList();
  }

  private static String name(Sorting order, List<RecordField> fields, Ui ui) {
    RecordField field =
        fields.stream().filter(one -> one.code().equals(order.field())).findFirst().orElseThrow();
    return field.name(ui.words()) + (order.descending() ? " ↓" : " ↑");
  }
}
