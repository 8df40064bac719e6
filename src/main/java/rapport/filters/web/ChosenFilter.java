package rapport.filters.web;

import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import rapport.access.RecordKind;
import rapport.access.User;
import rapport.filters.Filter;
import rapport.filters.SavedView;
import rapport.filters.SavedViews;
import rapport.kernel.Ids;
import rapport.kernel.Invalid;

/** Which records a rule is about, as its form asks: those it has, all, or those of a saved view. */
public record ChosenFilter(SavedViews saved, RecordKind kind) {

  /** What the form says of a filter. */
  public static String which(Filter filter) {
    return filter.isEverything() ? "all" : "keep";
  }

  /**
   * The filter that is meant; {@link Invalid} "which" where it is no view of the kind.
   *
   * @param kept the one it has
   */
  public Supplier<Filter> of(@Nullable String which, Filter kept, User viewer) {
    String said = which == null ? "" : which;
    return () ->
        switch (said) {
          case "keep" -> kept;
          case "all", "" -> Filter.EVERYTHING;
          default -> ofView(Ids.parse(said).orElseThrow(ChosenFilter::none), viewer);
        };
  }

  private Filter ofView(UUID viewId, User viewer) {
    SavedView view = saved.find(viewId, viewer);
    if (view.kind() != kind) {
      throw none();
    }
    return view.view().filter();
  }

  private static Invalid none() {
    return new Invalid("which", "choice");
  }
}
