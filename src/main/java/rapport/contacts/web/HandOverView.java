package rapport.contacts.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.contacts.Client;
import rapport.contacts.HandOver;
import rapport.platform.web.Choice;
import rapport.platform.web.Complaints;

/**
 * The form of a hand-over as its template shows it.
 *
 * @param client the only one, null for a portfolio
 * @param sentence the filter in words, empty for none
 * @param chosen what was chosen in a list, empty otherwise
 * @param givers whose clients can be handed over
 * @param takers to whom
 * @param foreseen what it would do, null before that was asked
 * @param back where one came from
 */
public record HandOverView(
    HandOverForm form,
    Complaints complaints,
    @Nullable Client client,
    String sentence,
    String chosen,
    List<Choice> givers,
    List<Choice> takers,
    HandOver.@Nullable Figures foreseen,
    String back) {

  /** Whether there is something to hand over. */
  public boolean isReady() {
    return foreseen != null && !foreseen.isNothing();
  }

  /** Whether a filter says of which kind the clients are. */
  public boolean isFiltered() {
    return !form.f().isEmpty();
  }
}
