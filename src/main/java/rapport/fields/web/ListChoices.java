package rapport.fields.web;

import java.util.List;
import rapport.fields.ListEntry;
import rapport.platform.web.Choice;
import rapport.platform.web.Ui;

/** Entries of editable lists as forms offer them. */
public final class ListChoices {
  private ListChoices() {}

  public static List<Choice> of(List<ListEntry> entries, Ui ui) {
    return entries.stream().map(one -> new Choice(one.code(), one.label().in(ui.words()))).toList();
  }

  /** The same, with the retired one that was chosen before. */
  public static List<Choice> with(List<ListEntry> entries, String chosen, Ui ui) {
    return of(
        entries.stream().filter(one -> !one.retired() || one.code().equals(chosen)).toList(), ui);
  }
}
