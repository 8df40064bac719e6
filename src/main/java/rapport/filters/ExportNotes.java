package rapport.filters;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import rapport.access.Act;
import rapport.access.Changes;
import rapport.access.RecordKind;
import rapport.kernel.Ids;

/** Keeps among the changes who took out how much of what. */
@Component
public class ExportNotes {
  private final Changes changes;

  ExportNotes(Changes changes) {
    this.changes = changes;
  }

  /**
   * @param view the list that was taken out, by its words and its filter
   * @param columns what was taken out of each, as far as that was chosen
   */
  public void note(
      RecordKind kind, View view, int rows, String format, List<String> columns, Act act) {
    changes.record(
        act,
        "export",
        kind.code(),
        Ids.next(),
        Map.of(
            "rows",
            rows,
            "format",
            format,
            "columns",
            columns,
            "text",
            view.q(),
            "filter",
            view.filterText()));
  }
}
