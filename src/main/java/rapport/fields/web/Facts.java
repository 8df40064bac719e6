package rapport.fields.web;

import java.util.List;

/**
 * The facts of a card, laid out for who looks.
 *
 * @param more those about which nothing is known, folded so that the card stays short
 */
public record Facts(List<Section> sections, List<Fact> more) {
  /**
   * Facts under a heading.
   *
   * @param title empty for none
   */
  public record Section(String title, List<Fact> facts) {}
}
