package rapport.chains.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.platform.web.Choice;

/**
 * The form of a rule as its page shows it.
 *
 * @param id null for a new one
 * @param which the filters to choose from
 */
public record RuleView(
    @Nullable String id,
    List<Choice> modes,
    List<Choice> occasions,
    List<Choice> methods,
    List<Choice> directions,
    List<Choice> groups,
    List<Choice> results,
    List<Choice> which,
    List<Choice> responsibles,
    List<Choice> colleagues,
    List<Choice> units) {

  /** A rule in words, as the list shows it. */
  public record Line(String id, String name, String when, String then, String mode) {}

  public String action() {
    return "/settings/rules" + (id == null ? "" : "/" + id);
  }
}
