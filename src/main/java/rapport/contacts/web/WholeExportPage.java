package rapport.contacts.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.Act;
import rapport.access.Deed;
import rapport.access.Forbidden;
import rapport.access.Reach;
import rapport.access.RecordKind;
import rapport.access.Right;
import rapport.access.User;
import rapport.access.Users;
import rapport.contacts.Client;
import rapport.contacts.Clients;
import rapport.contacts.Company;
import rapport.contacts.Listing;
import rapport.contacts.Selection;
import rapport.contacts.Sorting;
import rapport.fields.Catalogue;
import rapport.fields.export.CsvExport;
import rapport.fields.export.ExportValues;
import rapport.fields.export.WholeColumn;
import rapport.filters.Asking;
import rapport.filters.ExportNotes;
import rapport.kernel.Cursor;
import rapport.kernel.Invalid;
import rapport.kernel.Page;
import rapport.platform.web.Ui;

/**
 * Contacts or companies as a text table with everything somebody may read of them, which an import
 * gives back as it was; written page by page.
 */
@Controller
class WholeExportPage {
  private final Clients clients;
  private final Catalogue catalogue;
  private final Users users;
  private final ExportNotes notes;

  WholeExportPage(Clients clients, Catalogue catalogue, Users users, ExportNotes notes) {
    this.clients = clients;
    this.catalogue = catalogue;
    this.users = users;
    this.notes = notes;
  }

  @PostMapping(
      value = {"/contacts/exports", "/companies/exports"},
      params = "format=whole")
  void export(
      Selection.Sent sent,
      @RequestParam(defaultValue = "") String sort,
      @ModelAttribute("ui") Ui ui,
      Act act,
      HttpServletResponse response)
      throws IOException {
    RecordKind kind = FieldCell.kind(ui);
    if (act.user().reach(kind, Deed.EXPORT).equals(Reach.NOTHING)) {
      throw new Forbidden(Right.CHANGE_CLIENTS);
    }
    Selection selection = sent.read();
    if (selection.kind() != kind) {
      throw new Invalid("kind", "choice");
    }
    Asking asking = new Asking(act.user(), act.at());
    WholeColumns columns = columns(kind, ui, act.user());
    Function<Optional<Cursor>, Listing> listing =
        after ->
            new Listing(
                selection.text(), selection.filter(), Sorting.parse(sort), after, Listing.MOST);
    if (kind == RecordKind.COMPANY) {
      write(
          after -> clients.companies(selection, listing.apply(after), Deed.EXPORT, asking),
          page -> columns.ofCompanies(parents(page, act.user())),
          new Sending(selection, ui, response),
          act);
    } else {
      write(
          after -> clients.contacts(selection, listing.apply(after), Deed.EXPORT, asking),
          page -> columns.ofContacts(),
          new Sending(selection, ui, response),
          act);
    }
  }

  private WholeColumns columns(RecordKind kind, Ui ui, User viewer) {
    List<User> all = users.all();
    return new WholeColumns(
        kind,
        catalogue.of(kind, viewer),
        viewer,
        ui,
        new ExportValues(
            ui.words(), ui.zone(), all.stream().collect(Collectors.toMap(User::id, User::name))),
        all.stream().collect(Collectors.toMap(User::id, User::email)));
  }

  /** What the companies belong to, as far as the viewer may see that. */
  private Map<UUID, String> parents(List<Company> page, User viewer) {
    List<UUID> ids =
        page.stream()
            .map(company -> company.profile().parentId())
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    return clients.read(RecordKind.COMPANY, ids, viewer).stream()
        .collect(Collectors.toMap(Client::id, Client::name));
  }

  /** Where the file goes, and of what it is. */
  private record Sending(Selection selection, Ui ui, HttpServletResponse response) {}

  private <T> void write(
      Function<Optional<Cursor>, Page<T>> pages,
      Function<List<T>, List<WholeColumn<T>>> columnsOf,
      Sending sending,
      Act act)
      throws IOException {
    // read before the answer begins, so that a filter nobody can read is still refused properly
    Page<T> page = pages.apply(Optional.empty());
    sending.response().setContentType("text/csv;charset=UTF-8");
    sending.response().setHeader("Content-Disposition", disposition(sending));
    CsvExport file = new CsvExport(sending.response().getOutputStream());
    List<WholeColumn<T>> head = columnsOf.apply(List.of());
    file.head(head.stream().map(WholeColumn::heading).toList());
    int rows = 0;
    try {
      while (true) {
        List<WholeColumn<T>> columns = columnsOf.apply(page.items());
        for (T one : page.items()) {
          file.whole(columns, one);
          rows++;
        }
        file.flush();
        if (page.next().isEmpty()) {
          break;
        }
        page = pages.apply(page.next());
      }
    } finally {
      // also of a file that was broken off: so much of it is out
      notes.note(
          sending.selection().kind(),
          sending.selection().view(),
          rows,
          "whole",
          head.stream().map(WholeColumn::heading).toList(),
          act);
    }
  }

  private static String disposition(Sending sending) {
    return ContentDisposition.attachment()
        .filename(
            Client.path(sending.selection().kind()).substring(1)
                + "-"
                + sending.ui().moments().today()
                + ".csv")
        .build()
        .toString();
  }
}
