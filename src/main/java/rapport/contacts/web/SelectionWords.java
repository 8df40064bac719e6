package rapport.contacts.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import rapport.contacts.Client;
import rapport.contacts.Selection;
import rapport.filters.FilterText;
import rapport.platform.web.Ui;

/** What was chosen in a list, as pages that work on it say it. */
public final class SelectionWords {
  private SelectionWords() {}

  /** "12 contacts", "All contacts of the list: brick, without 1 of them". */
  public static String of(Selection selection, Ui ui) {
    if (!selection.all()) {
      return ui.n(Client.path(selection.kind()).substring(1) + ".count", selection.ids().size());
    }
    String all = ui.t("selection.matching." + selection.kind().code());
    String asked = selection.text().isEmpty() ? all : all + ": " + selection.text();
    int out = selection.except().size();
    return out == 0 ? asked : ui.n("selection.without", out, asked);
  }

  /** The address of the list in which it was chosen. */
  public static String list(Selection selection) {
    return Client.path(selection.kind())
        + "?q="
        + URLEncoder.encode(selection.text(), StandardCharsets.UTF_8)
        + "&f="
        + URLEncoder.encode(FilterText.of(selection.filter()), StandardCharsets.UTF_8);
  }
}
