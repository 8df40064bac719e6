package rapport.filters.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.filters.View;
import rapport.platform.web.Choice;

/**
 * The builder as its templates show it.
 *
 * @param action where its form goes
 * @param path of the list
 * @param base the view that the filter will be a part of
 * @param purpose what it is built for
 * @param sentence what the filter says, empty for everybody
 * @param count how many are left
 * @param complaint about the whole, null if there is none
 */
public record BuilderView(
    String action,
    String path,
    View base,
    Purpose purpose,
    GroupView root,
    String sentence,
    String count,
    @Nullable String complaint) {

  /** A group or a condition. */
  public sealed interface RuleView {}

  /**
   * Several rules.
   *
   * @param node what the form calls it
   * @param scopes of whom it can hold, none for the outermost
   */
  public record GroupView(
      int id,
      String node,
      String scope,
      List<Choice> scopes,
      String joint,
      List<Choice> joints,
      List<RuleView> rules,
      boolean nests,
      @Nullable String complaint)
      implements RuleView {
    public boolean outermost() {
      return id == 0;
    }
  }

  /**
   * One condition.
   *
   * @param ref what it calls its field; empty while one is chosen among the offers
   * @param choices from which its values are chosen
   */
  public record LineView(
      int id,
      String node,
      String ref,
      String name,
      String operator,
      List<Choice> operators,
      Entry entry,
      List<String> values,
      List<Choice> choices,
      String unit,
      String sought,
      List<FieldOffers.Offer> offers,
      boolean fresh,
      @Nullable String complaint)
      implements RuleView {
    public String value(int index) {
      return index < values.size() ? values.get(index) : "";
    }
  }
}
