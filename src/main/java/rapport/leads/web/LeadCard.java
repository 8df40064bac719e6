package rapport.leads.web;

import java.util.List;
import rapport.fields.web.Facts;
import rapport.leads.Lead;
import rapport.leads.LeadState;
import rapport.platform.web.Choice;

/**
 * A lead as its page shows it.
 *
 * @param responsible the name of whose it is, empty for nobody
 */
public record LeadCard(
    Lead lead,
    Facts facts,
    String responsible,
    List<Choice> reasons,
    List<Choice> stages,
    boolean mayChange,
    boolean mayDistribute,
    boolean mayHandOver) {
  public String path() {
    return "/leads/" + lead.id();
  }

  public boolean isOpen() {
    return lead.state().isOpen();
  }

  /** Whether whoever looks could make it theirs. */
  public boolean isFree() {
    return lead.responsibleId() == null && isOpen();
  }

  public boolean mayQualify() {
    return isOpen() && lead.state() != LeadState.QUALIFIED;
  }

  /** How the state is tinted. */
  public String tone() {
    return switch (lead.state()) {
      case NEW -> "amber";
      case QUALIFIED, CONVERTED -> "accent";
      case IN_WORK, DISQUALIFIED -> "neutral";
    };
  }
}
