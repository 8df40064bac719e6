package rapport.interactions.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
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
import rapport.fields.Catalogue;
import rapport.fields.RecordField;
import rapport.fields.export.ExportFile;
import rapport.fields.export.ExportValues;
import rapport.filters.Asking;
import rapport.filters.ExportNotes;
import rapport.filters.Filter;
import rapport.filters.FilterText;
import rapport.filters.View;
import rapport.interactions.FilteredLog;
import rapport.interactions.Interaction;
import rapport.kernel.Cursor;
import rapport.kernel.Page;
import rapport.platform.web.Ui;

/**
 * The log as a file: all that a filter leaves, as far as whoever takes it out may. Read and sent
 * page by page; who took out how much of what is kept among the changes.
 */
@Controller
class LogExportPage {
  private static final int ROWS = 500;

  private final FilteredLog log;
  private final Catalogue catalogue;
  private final LogCells cells;
  private final Users users;
  private final ExportNotes notes;

  LogExportPage(
      FilteredLog log, Catalogue catalogue, LogCells cells, Users users, ExportNotes notes) {
    this.log = log;
    this.catalogue = catalogue;
    this.cells = cells;
    this.users = users;
    this.notes = notes;
  }

  @PostMapping("/interactions/exports")
  void export(
      @RequestParam(defaultValue = "") String f,
      @RequestParam String format,
      @ModelAttribute("ui") Ui ui,
      Act act,
      HttpServletResponse response)
      throws IOException {
    if (act.user().reach(RecordKind.INTERACTION, Deed.EXPORT).equals(Reach.NOTHING)) {
      throw new Forbidden(Right.LOG_INTERACTIONS);
    }
    Filter filter = FilterText.parse(f);
    List<RecordField> fields = catalogue.of(RecordKind.INTERACTION, act.user()).all();
    // read before the answer begins, so that a filter nobody can read is still refused properly
    Page<Interaction> first = page(filter, Optional.empty(), act);
    boolean text = "csv".equals(format);
    ExportFile file =
        ExportFile.answering(
            response,
            format,
            "interactions-" + ui.moments().today(),
            new ExportValues(ui.words(), ui.zone(), users.names()));
    file.head(fields.stream().map(field -> field.name(ui.words())).toList());
    int rows = 0;
    try {
      for (Optional<Page<Interaction>> page = Optional.of(first);
          page.isPresent();
          page = after(page.get(), filter, act)) {
        for (LogCells.Line line : cells.of(page.get().items(), act.user())) {
          file.row(fields, fields.stream().map(field -> line.values(field.code())).toList());
          rows++;
        }
        file.flush();
      }
      file.finish();
    } finally {
      // also of a file that was broken off: so much of it is out
      notes.note(
          RecordKind.INTERACTION,
          View.PLAIN.with(filter),
          rows,
          text ? "csv" : "xlsx",
          fields.stream().map(RecordField::code).toList(),
          act);
    }
  }

  private Optional<Page<Interaction>> after(Page<Interaction> page, Filter filter, Act act) {
    return page.next().map(next -> page(filter, Optional.of(next), act));
  }

  private Page<Interaction> page(Filter filter, Optional<Cursor> after, Act act) {
    return log.page(filter, new Asking(act.user(), act.at()), Deed.EXPORT, after, ROWS);
  }
}
