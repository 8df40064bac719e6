package rapport.leads.web;

import java.util.List;
import rapport.platform.web.Choice;

/**
 * The rules as their page shows them.
 *
 * @param action where the form is sent
 * @param which the filters to choose from
 * @param to colleagues and teams
 * @param latest leads to try the rules with
 */
public record DistributionView(
    List<Line> rules,
    String action,
    boolean fresh,
    List<Choice> which,
    List<Choice> to,
    List<Choice> manners,
    List<Choice> latest) {

  /** A rule in words. */
  public record Line(String id, String label, String filter, String to, boolean active) {}

  /** What a rule said of a lead. */
  public record Step(String label, String answer) {}

  /** Whose a lead would be, and why. */
  public record Told(String verdict, List<Step> steps) {}
}
