package rapport.fields.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import rapport.fields.Label;
import rapport.fields.ListEntry;
import rapport.platform.web.Complaints;

/**
 * The form of an editable list exactly as it was typed.
 *
 * @param state what the list was when the form was filled in for it
 */
public record ListForm(List<ListEntry> entries, String state) {
  private static final int EMPTY_ROWS = 2;

  static ListForm sent(MultiValueMap<String, String> form) {
    List<ListEntry> entries = new ArrayList<>();
    for (int i = 0; i < form.getOrDefault("entryCode", List.of()).size(); i++) {
      ListEntry entry =
          new ListEntry(
              FieldForm.at(form, "entryCode", i),
              FieldForm.label("entry", form, i),
              FieldForm.at(form, "entryColour", i),
              FieldForm.at(form, "entryIcon", i),
              FieldForm.at(form, "entryRetired", i).equals("true"));
      if (!entry.code().isEmpty() || !isEmpty(entry.label())) {
        entries.add(entry);
      }
    }
    return new ListForm(entries, FieldForm.at(form, "state", 0));
  }

  /** The entries with empty rows behind them to fill in. */
  public List<ListEntry> rows() {
    List<ListEntry> rows = new ArrayList<>(entries);
    for (int i = 0; i < EMPTY_ROWS; i++) {
      rows.add(new ListEntry("", new Label.Given("", "", ""), "", "", false));
    }
    return rows;
  }

  /** What is wrong with an entry, null for nothing. */
  public @Nullable String complaint(ListEntry entry, Complaints complaints) {
    return complaints.at("entries[" + entries.indexOf(entry) + "]");
  }

  static boolean isEmpty(Label.Given label) {
    return (label.english() + label.russian() + label.ukrainian()).isBlank();
  }
}
