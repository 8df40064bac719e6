package rapport.filters.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.access.RecordKind;
import rapport.access.User;
import rapport.access.Users;
import rapport.fields.Catalogue;
import rapport.fields.FieldsSeen;
import rapport.filters.Filter;
import rapport.filters.Filter.All;
import rapport.filters.Filter.Test;
import rapport.filters.FilterSentence;
import rapport.filters.KnownPart;
import rapport.filters.Operator;
import rapport.filters.SavedView;
import rapport.filters.SavedViews;
import rapport.filters.View;
import rapport.filters.web.FilterBar.Chip;
import rapport.filters.web.FilterBar.ViewTab;
import rapport.platform.web.Ui;

/** Works out what stands above a list. */
@Component
public class FilterBars {
  /** Views with a tab of their own; the others are in a menu. */
  private static final int TABS = 5;

  private static final Filter MINE = new Test("responsible", Operator.IS, "me");

  private final SavedViews saved;
  private final Catalogue catalogue;
  private final Users users;

  FilterBars(SavedViews saved, Catalogue catalogue, Users users) {
    this.saved = saved;
    this.catalogue = catalogue;
    this.users = users;
  }

  /**
   * What is asked for: a list, and who looks at it.
   *
   * @param usual what the list shows of everybody's records unless somebody asks for others
   */
  public record Look(
      RecordKind kind, String path, View view, String viewId, Filter usual, User viewer) {
    /** Of a list that shows all of them. */
    public Look(RecordKind kind, String path, View view, String viewId, User viewer) {
      this(kind, path, view, viewId, Filter.EVERYTHING, viewer);
    }
  }

  /** What stands above a list; a query for the views, two more for a filter. */
  public FilterBar of(Look look, Ui ui) {
    List<SavedView> views = saved.of(look.kind(), look.viewer());
    SavedView current =
        views.stream()
            .filter(one -> one.id().toString().equals(look.viewId()))
            .findFirst()
            .orElse(null);
    FieldsSeen fields = catalogue.seenBy(look.viewer());
    KnownPart kept =
        current == null
            ? new KnownPart(Filter.EVERYTHING, List.of())
            : KnownPart.of(current.view().filter(), look.kind(), fields);
    List<ViewTab> tabs = new ArrayList<>(builtIn(look, current, ui));
    // the one that is open always has its tab
    List<ViewTab> others =
        views.stream()
            .map(view -> tab(view, look))
            .sorted(Comparator.comparing((ViewTab tab) -> !tab.current()))
            .toList();
    others.stream().limit(TABS).forEach(tabs::add);
    return new FilterBar(
        look.kind().code(),
        look.path(),
        look.view(),
        look.viewId(),
        look.view().address("/filters/" + look.kind().code() + "/builder", look.viewId()),
        chips(look, fields, ui),
        sentence(look, fields, ui).of(look.view().filter(), look.kind()),
        tabs,
        others.stream().skip(TABS).toList(),
        current,
        current != null && !current.view().with(kept.filter()).equals(look.view()),
        kept.gone(),
        look.view().address("/views/new", "")
            + (look.view().equals(View.PLAIN) ? "?" : "&")
            + "kind="
            + look.kind().code());
  }

  /** The view with which the viewer's list opens, if they chose one. */
  public Optional<SavedView> starred(RecordKind kind, User viewer) {
    return saved.starred(kind, viewer);
  }

  /** Where a saved view is seen: without the conditions that the viewer can't ask. */
  public String address(SavedView view, String path, User viewer) {
    KnownPart known = KnownPart.of(view.view().filter(), view.kind(), catalogue.seenBy(viewer));
    return view.view().with(known.filter()).address(path, view.id().toString());
  }

  private static List<ViewTab> builtIn(Look look, @Nullable SavedView current, Ui ui) {
    View usual = View.PLAIN.with(look.usual());
    View theirs = View.PLAIN.with(look.usual().and(MINE));
    ViewTab everybody = builtIn("all", usual, look, current, ui);
    ViewTab own = builtIn("mine", theirs, look, current, ui);
    boolean knows = look.viewer().fieldRight(look.kind(), "responsible").reads();
    return knows ? List.of(everybody, own) : List.of(everybody);
  }

  private static ViewTab builtIn(
      String id, View view, Look look, @Nullable SavedView current, Ui ui) {
    boolean open = current == null && look.view().filter().equals(view.filter());
    return new ViewTab(null, ui.t("list." + id), view.address(look.path(), id), open, false);
  }

  private static ViewTab tab(SavedView view, Look look) {
    String id = view.id().toString();
    return new ViewTab(
        view.id(), view.name(), "/views/" + id, id.equals(look.viewId()), view.starred());
  }

  private FilterSentence sentence(Look look, FieldsSeen fields, Ui ui) {
    boolean people = look.view().filter().tests().anyMatch(test -> !test.values().isEmpty());
    return new FilterSentence(fields, ui.words(), people ? users.names() : Map.of());
  }

  /** A chip for each condition that must hold. */
  private List<Chip> chips(Look look, FieldsSeen fields, Ui ui) {
    Filter filter = look.view().filter();
    if (filter.isEverything()) {
      return List.of();
    }
    FilterSentence sentence = sentence(look, fields, ui);
    List<Filter> parts = filter instanceof All all ? all.of() : List.of(filter);
    return IntStream.range(0, parts.size())
        .filter(i -> !parts.get(i).isEverything())
        .mapToObj(i -> new Chip(sentence.of(parts.get(i), look.kind()), without(parts, i, look)))
        .toList();
  }

  private static String without(List<Filter> parts, int index, Look look) {
    List<Filter> others =
        IntStream.range(0, parts.size()).filter(i -> i != index).mapToObj(parts::get).toList();
    Filter rest = others.size() == 1 ? others.getFirst() : new All(others);
    String viewId = look.viewId().equals("mine") ? "all" : look.viewId();
    return look.view().with(rest).address(look.path(), viewId.isEmpty() ? "all" : viewId);
  }
}
