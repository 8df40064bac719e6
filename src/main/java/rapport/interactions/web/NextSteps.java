package rapport.interactions.web;

import java.time.Instant;
import org.springframework.stereotype.Component;
import rapport.access.User;
import rapport.interactions.Direction;
import rapport.interactions.Ending;
import rapport.interactions.Interaction;
import rapport.interactions.Method;
import rapport.interactions.NextProposal;
import rapport.interactions.Proposal;
import rapport.platform.web.Ui;

/** The next step that is proposed, as forms take it. */
@Component
class NextSteps {
  private final NextProposal proposals;

  NextSteps(NextProposal proposals) {
    this.proposals = proposals;
  }

  /**
   * After an interaction that is about to be completed.
   *
   * @param result a code, empty while none is chosen
   */
  ProposedNext after(Interaction planned, String result, User viewer, Ui ui) {
    Instant at = planned.moment().isBefore(ui.now()) ? planned.moment() : ui.now();
    return after(Ending.of(planned, result, at), viewer, ui);
  }

  /** After what is being written down, as far as it has been typed. */
  ProposedNext after(TouchForm typed, User viewer, Ui ui) {
    Ending ending =
        new Ending(
            Method.ofCode(typed.method()).orElse(Method.CALL),
            Direction.ofCode(typed.direction()).orElse(Direction.OUTBOUND),
            typed.contactIds(),
            typed.group(),
            typed.subject(),
            typed.result(),
            viewer.id(),
            ui.now());
    return after(ending, viewer, ui);
  }

  private ProposedNext after(Ending ending, User viewer, Ui ui) {
    Proposal proposal = proposals.after(ending, viewer);
    boolean same = proposal.subject().equals(ending.subject());
    TouchForm.Following next =
        new TouchForm.Following(
            "plan",
            proposal.method().code(),
            Proposals.field(proposal.at(), ui.zone()),
            proposal.dayOnly(),
            same ? "" : proposal.subject(),
            "");
    return new ProposedNext(next, words(proposal.why(), ui));
  }

  private static String words(Proposal.Why why, Ui ui) {
    Object[] arguments = why.arguments().toArray();
    return why.count() > 0 ? ui.n(why.key(), why.count(), arguments) : ui.t(why.key(), arguments);
  }
}
