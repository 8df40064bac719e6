package rapport.filters;

import java.util.ArrayList;
import java.util.List;
import rapport.access.RecordKind;
import rapport.kernel.Complaint;
import rapport.kernel.Invalid;

/** A saved view as somebody wants to have it. */
public record ViewDraft(RecordKind kind, String name, Audience audience, View view) {
  private static final int LONGEST_NAME = 80;
  private static final int LONGEST_CODE = 100;
  private static final int LONGEST_SEARCH = 200;
  private static final int LONGEST_FILTER = 20_000;
  private static final int MOST_COLUMNS = 100;

  /** The draft without superfluous blanks; {@link Invalid} with all complaints. */
  ViewDraft checked() {
    List<Complaint> complaints = new ArrayList<>();
    if (name.isBlank()) {
      complaints.add(Complaint.of("name", "required"));
    }
    bound(complaints, "name", name.strip(), LONGEST_NAME);
    bound(complaints, "q", view.q(), LONGEST_SEARCH);
    bound(complaints, "filter", view.filterText(), LONGEST_FILTER);
    bound(complaints, "sort", view.sorting(), LONGEST_CODE);
    bound(complaints, "board", view.board(), LONGEST_CODE);
    view.columns().forEach(column -> bound(complaints, "columns", column, LONGEST_CODE));
    if (view.columns().size() > MOST_COLUMNS) {
      complaints.add(Complaint.of("columns", "tooMany", MOST_COLUMNS));
    }
    if (!complaints.isEmpty()) {
      throw new Invalid(complaints);
    }
    return new ViewDraft(kind, name.strip(), audience, view);
  }

  private static void bound(List<Complaint> complaints, String field, String text, int longest) {
    if (text.length() > longest) {
      complaints.add(Complaint.of(field, "tooLong", longest));
    }
  }
}
