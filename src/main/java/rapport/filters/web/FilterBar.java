package rapport.filters.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.filters.SavedView;
import rapport.filters.View;

/**
 * What stands above a list: the views as tabs, and the applied filter as chips and a sentence.
 *
 * @param path of the list
 * @param viewId of the saved view the list began with, {@code all}, {@code mine} or empty
 * @param builder where the builder opens with this filter
 * @param rest views that have no tab of their own
 * @param current the saved view the list began with, null for none
 * @param changed whether the list is no longer as the current view keeps it
 * @param gone codes of fields the current view asks for and the viewer doesn't have
 * @param keep where the dialog opens that keeps this as a view
 */
public record FilterBar(
    String kind,
    String path,
    View view,
    String viewId,
    String builder,
    List<Chip> chips,
    String sentence,
    List<ViewTab> tabs,
    List<ViewTab> rest,
    @Nullable SavedView current,
    boolean changed,
    List<String> gone,
    String keep) {

  /** One condition of the filter, and where the list is without it. */
  public record Chip(String text, String without) {}

  /** A view one can go to. */
  public record ViewTab(
      @Nullable UUID id, String name, String href, boolean current, boolean starred) {}

  /** The list without a filter and without words. */
  public String everything() {
    return new View(
            "", rapport.filters.Filter.EVERYTHING, view.sorting(), view.columns(), view.board())
        .address(path, "all");
  }

  /** Whether there is something to keep that isn't kept. */
  public boolean worthKeeping() {
    return current == null ? !view.equals(View.PLAIN) && !viewId.equals("mine") : changed;
  }
}
