package rapport.contacts;

import rapport.access.RecordKind;
import rapport.access.User;

/**
 * Something that can be done with the rows somebody chose in a directory: a button of the bar that
 * appears then. Modules above declare theirs; the button sends the form of the selection, which
 * {@link Selection} reads, to their page.
 *
 * @param code the message {@code selection.<code>} is what the button says
 * @param icon the Tabler icon
 * @param action where the form is sent, with POST
 */
public record SelectionAct(String code, String icon, String action) {
  /** Declares such an act. */
  public interface Provider {
    /** What a user may do with several records of a kind at once, in the order of the buttons. */
    java.util.List<SelectionAct> of(RecordKind kind, User user);
  }
}
