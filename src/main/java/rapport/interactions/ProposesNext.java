package rapport.interactions;

import java.util.Optional;
import rapport.access.User;

/** Knows a next step before the usual ones are thought of. Implemented by the module of rules. */
public interface ProposesNext {
  Optional<Proposal> after(Ending ending, User viewer);
}
