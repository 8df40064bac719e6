package rapport.contacts.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import rapport.access.Act;
import rapport.access.Changes;
import rapport.contacts.Selection;
import rapport.filters.FilterText;
import rapport.kernel.Ids;

/** Keeps among the changes who took out how much of what. */
@Component
class ExportNotes {
  private final Changes changes;

  ExportNotes(Changes changes) {
    this.changes = changes;
  }

  /**
   * @param columns what was taken out of each, as far as that was chosen
   */
  void note(Selection selection, int rows, String format, List<String> columns, Act act) {
    changes.record(
        act,
        "export",
        selection.kind().code(),
        Ids.next(),
        Map.of(
            "rows",
            rows,
            "format",
            format,
            "columns",
            columns,
            "text",
            selection.text(),
            "filter",
            FilterText.of(selection.filter())));
  }
}
