package rapport.interactions.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import rapport.contacts.ClientName;
import rapport.fields.web.Input;
import rapport.platform.web.Choice;
import rapport.platform.web.Complaints;

/**
 * The composer as its template shows it.
 *
 * @param place {@code card} inside a card, {@code dialog} above a page, {@code page} on its own
 * @param chosen those who are chosen
 * @param proposed the next step that was proposed
 * @param suggested those who may be meant, such as the people of a company
 * @param questions what the group asks
 * @param colleagues those who take part
 * @param responsible who does what is planned, where somebody said it
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
    List<Input> questions,
    List<Choice> topics,
    List<Choice> proposals,
    ProposedNext proposed,
    List<Choice> reminders,
    List<Choice> repeats,
    List<Choice> colleagues,
    List<Choice> responsible,
    TouchRights may,
    Complaints complaints) {

  /** Where a composer asks for a proposal. */
  static final String PROPOSAL = "/interactions/proposal";

  private static final List<String> PLACES = List.of("card", "page");

  /** The place a browser names. */
  static String placed(String named) {
    return PLACES.contains(named) ? named : "dialog";
  }

  /** Distinguishes the fields of the composer on a card from those of one in a dialog above it. */
  public String id(String field) {
    return place + "-" + field;
  }

  /**
   * Under which name a browser keeps what is typed. What was begun about somebody, or for an hour
   * of the calendar, has nothing to do with the rest.
   */
  public String draft() {
    String about =
        form.lead().isEmpty()
            ? form.contactIds().stream().findFirst().map(UUID::toString).orElseGet(this::maybe)
            : form.lead();
    return String.join("-", "composer", place, about, card() ? "" : form.kind() + form.at());
  }

  private String maybe() {
    return suggested.stream().findFirst().map(one -> one.id().toString()).orElse("any");
  }

  public boolean card() {
    return place.equals("card");
  }

  /** Whether something is wrong with one of these fields. */
  public boolean isWrong(String... fields) {
    return Stream.of(fields).anyMatch(field -> complaints.at(field) != null);
  }
}
