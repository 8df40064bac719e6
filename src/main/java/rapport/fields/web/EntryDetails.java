package rapport.fields.web;

import java.util.Map;
import rapport.platform.web.Ui;

/**
 * Tells the page of an editable list what else can be said of its entries. Implemented by the
 * module that owns the list; each entry then has a page of its own below the list's.
 */
public interface EntryDetails {
  /** The name of the list. */
  String list();

  /** What is said of the entries, in words, by their codes; those that are missing have no page. */
  Map<String, String> said(Ui ui);
}
