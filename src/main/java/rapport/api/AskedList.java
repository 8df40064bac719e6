package rapport.api;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.access.Act;
import rapport.access.RecordKind;
import rapport.contacts.Listing;
import rapport.contacts.Sorting;
import rapport.filters.Filter;
import rapport.filters.SavedViews;
import rapport.filters.View;
import rapport.kernel.Ids;
import rapport.kernel.Invalid;

/** Reads which stretch of a directory a request means: by its parameters, by a view, or by both. */
@Component
class AskedList {
  private final SavedViews views;

  AskedList(SavedViews views) {
    this.views = views;
  }

  /** The parameters of a list; what is null the view says. */
  record Parameters(
      @Nullable String q,
      @Nullable String sort,
      @Nullable String responsible,
      @Nullable String filter,
      @Nullable String view) {}

  Listing listing(RecordKind kind, Parameters asked, Stretch stretch, Act act) {
    View base = view(kind, asked.view(), act).orElse(View.PLAIN);
    Filter filter = base.filter().and(Filters.asked(asked.filter(), asked.responsible()));
    return new Listing(
        asked.q() == null ? base.q() : asked.q(),
        filter,
        Sorting.parse(asked.sort() == null ? base.sorting() : asked.sort()),
        stretch.after(),
        stretch.limit());
  }

  private Optional<View> view(RecordKind kind, @Nullable String id, Act act) {
    if (id == null || id.isBlank()) {
      return Optional.empty();
    }
    return Optional.of(
        Ids.parse(id)
            .map(one -> views.find(one, act.user()))
            .filter(one -> one.kind() == kind)
            .orElseThrow(() -> new Invalid("view", "choice"))
            .view());
  }
}
