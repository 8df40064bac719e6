package rapport.contacts.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
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
import rapport.access.Users;
import rapport.contacts.Client;
import rapport.contacts.Clients;
import rapport.contacts.Listing;
import rapport.contacts.Selection;
import rapport.contacts.Sorting;
import rapport.fields.RecordField;
import rapport.fields.export.ExportFile;
import rapport.fields.export.ExportValues;
import rapport.filters.Asking;
import rapport.filters.ExportNotes;
import rapport.kernel.Cursor;
import rapport.kernel.Invalid;
import rapport.kernel.Page;
import rapport.platform.web.Ui;

/**
 * A list as a file: its columns, its order, its rows on all pages, or those that were chosen. Read
 * and sent page by page, so that a million rows take no more memory than a hundred; who took out
 * how much of what is kept among the changes.
 */
@Controller
class ExportPage {
  private final Clients clients;
  private final Columns columns;
  private final Cells cells;
  private final Users users;
  private final ExportNotes notes;

  ExportPage(Clients clients, Columns columns, Cells cells, Users users, ExportNotes notes) {
    this.clients = clients;
    this.columns = columns;
    this.cells = cells;
    this.users = users;
    this.notes = notes;
  }

  @PostMapping({"/contacts/exports", "/companies/exports", "/leads/exports"})
  void export(
      Selection.Sent sent,
      @RequestParam(defaultValue = "") String sort,
      @RequestParam(defaultValue = "") String cols,
      @RequestParam String format,
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
    List<RecordField> fields = columns.of(kind, cols, act.user()).shown();
    ExportValues values = new ExportValues(ui.words(), ui.zone(), users.names());
    // read before the answer begins, so that a filter nobody can read is still refused properly
    Page<Client> first = page(selection, Sorting.parse(sort), Optional.empty(), act);
    boolean text = "csv".equals(format);
    ExportFile file = ExportFile.answering(response, format, name(kind, ui), values);
    file.head(fields.stream().map(field -> heading(field, ui)).toList());
    AtomicInteger rows = new AtomicInteger();
    try {
      write(file, fields, selection, Sorting.parse(sort), first, rows, act);
    } finally {
      // also of a file that was broken off: so much of it is out
      notes.note(
          selection.kind(),
          selection.view(),
          rows.get(),
          text ? "csv" : "xlsx",
          fields.stream().map(RecordField::code).toList(),
          act);
    }
  }

  /**
   * A table of companies says so where it has their names: an import must not take them for people.
   */
  private static String heading(RecordField field, Ui ui) {
    return field.kind() == RecordKind.COMPANY && field.code().equals("name")
        ? ui.t("field.contact.company")
        : DirectoryPage.label(field, ui);
  }

  private void write(
      ExportFile file,
      List<RecordField> fields,
      Selection selection,
      Sorting sorting,
      Page<Client> first,
      AtomicInteger rows,
      Act act)
      throws IOException {
    Page<Client> page = first;
    write(file, fields, page.items(), act);
    rows.addAndGet(page.items().size());
    while (page.next().isPresent()) {
      page = page(selection, sorting, page.next(), act);
      write(file, fields, page.items(), act);
      rows.addAndGet(page.items().size());
    }
    file.finish();
  }

  private void write(ExportFile file, List<RecordField> fields, List<Client> rows, Act act)
      throws IOException {
    Map<String, Map<UUID, Integer>> counted = cells.counted(rows, fields, act.at());
    for (Client client : rows) {
      List<List<String>> held = new ArrayList<>();
      for (RecordField field : fields) {
        Map<UUID, Integer> tally = counted.get(field.code());
        held.add(tally == null ? client.values(field.code()) : Cells.tally(tally.get(client.id())));
      }
      file.row(fields, held);
    }
    file.flush();
  }

  private Page<Client> page(Selection selection, Sorting sorting, Optional<Cursor> after, Act act) {
    Listing listing =
        new Listing(selection.text(), selection.filter(), sorting, after, Listing.MOST);
    return clients.page(selection, listing, Deed.EXPORT, new Asking(act.user(), act.at()));
  }

  private static String name(RecordKind kind, Ui ui) {
    return Client.path(kind).substring(1) + "-" + ui.moments().today();
  }
}
