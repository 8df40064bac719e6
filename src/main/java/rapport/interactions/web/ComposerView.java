package rapport.interactions.web;

import java.util.List;
import rapport.contacts.ClientName;
import rapport.platform.web.Choice;
import rapport.platform.web.Complaints;

/**
 * The composer as its template shows it.
 *
 * @param place {@code card} inside a card, {@code dialog} above a page
 * @param chosen those who are chosen
 * @param suggested those who may be meant, such as the people of a company
 * @param may what of an interaction whoever writes it may write
 * @param choosing whether to show the search for people at once
 */
public record ComposerView(
    String place,
    TouchForm form,
    List<ClientName> chosen,
    List<ClientName> suggested,
    boolean choosing,
    List<Choice> groups,
    List<Choice> results,
    List<Choice> proposals,
    TouchRights may,
    Complaints complaints) {

  /** Distinguishes the fields of the composer on a card from those of one in a dialog above it. */
  public String id(String field) {
    return place + "-" + field;
  }
}
