package rapport.interactions.web;

import java.time.Instant;
import org.springframework.stereotype.Component;
import rapport.access.User;
import rapport.interactions.Ending;
import rapport.interactions.Interaction;
import rapport.interactions.NextProposal;
import rapport.interactions.Proposal;
import rapport.platform.web.Ui;

/** The next step that is proposed, as forms take it. */
@Component
class NextSteps {
  /**
   * A proposal in a form.
   *
   * @param why the reason, in words
   */
  record Proposed(TouchForm.Following next, String why) {
    /** What tells, when it comes back, whether somebody has changed the proposal. */
    String token() {
      return token(next);
    }

    static String token(TouchForm.Following next) {
      return String.join(
          "|",
          next.choice(),
          next.method(),
          next.at(),
          String.valueOf(next.dayOnly()),
          next.subject());
    }
  }

  private final NextProposal proposals;

  NextSteps(NextProposal proposals) {
    this.proposals = proposals;
  }

  /**
   * After an interaction that is about to be completed.
   *
   * @param result a code, empty while none is chosen
   */
  Proposed after(Interaction planned, String result, User viewer, Ui ui) {
    Instant at = planned.moment().isBefore(ui.now()) ? planned.moment() : ui.now();
    Proposal proposal = proposals.after(Ending.of(planned, result, at), viewer);
    boolean same = proposal.subject().equals(planned.subject());
    TouchForm.Following next =
        new TouchForm.Following(
            "plan",
            proposal.method().code(),
            Proposals.field(proposal.at(), ui.zone()),
            proposal.dayOnly(),
            same ? "" : proposal.subject(),
            "");
    return new Proposed(next, words(proposal.why(), ui));
  }

  private static String words(Proposal.Why why, Ui ui) {
    Object[] arguments = why.arguments().toArray();
    return why.count() > 0 ? ui.n(why.key(), why.count(), arguments) : ui.t(why.key(), arguments);
  }
}
