package rapport.contacts.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rapport.contacts.Listing;
import rapport.contacts.Sorting;
import rapport.filters.Filter;
import rapport.filters.FilterText;
import rapport.filters.Operator;
import rapport.filters.View;
import rapport.kernel.Cursor;
import rapport.kernel.Invalid;
import rapport.platform.web.Choice;
import rapport.platform.web.Tab;
import rapport.platform.web.Ui;

/**
 * What the address of a list asks for, as Spring binds it; everything may be missing.
 *
 * @param q words to find
 * @param f a filter, as {@link FilterText} writes it
 * @param sort a {@link Sorting} as text
 * @param cols codes of the columns, with commas between them
 * @param board the code of the field a board is grouped by
 * @param view the saved view it comes from, or {@code all} or {@code mine}
 * @param whose {@code mine} for those the viewer is responsible for, in addresses of old
 * @param cursor where the page before ended
 */
record ListRequest(
    @Nullable String q,
    @Nullable String f,
    @Nullable String sort,
    @Nullable String cols,
    @Nullable String board,
    @Nullable String view,
    @Nullable String whose,
    @Nullable String cursor) {
  private static final Filter MINE = new Filter.Test("responsible", Operator.IS, "me");
  private static final Filter WITHOUT_NEXT = new Filter.Test("next_touch", Operator.EMPTY);
  private static final List<String> SORTS =
      List.of("name", "-last_touch", "last_touch", "next_touch", "-created");

  /** Rows of a page: about two screens. */
  static final int ROWS = 50;

  /** Up to here a count is exact; it is never worth reading a million rows for. */
  static final int COUNTED = 1000;

  /** How the list is seen. */
  View look() {
    View asked = View.of(q, f, sort, cols, board);
    return mine() && !asked.filter().equals(MINE) ? asked.with(asked.filter().and(MINE)) : asked;
  }

  String text() {
    return q == null ? "" : q.strip();
  }

  Filter filter() {
    return look().filter();
  }

  Sorting order() {
    return Sorting.parse(sort == null ? "" : sort);
  }

  /** The same in another order where the address names none. */
  ListRequest orElse(String order) {
    return sort == null || sort.isBlank()
        ? new ListRequest(q, f, order, cols, board, view, whose, cursor)
        : this;
  }

  boolean mine() {
    return "mine".equals(whose);
  }

  /** The saved view the list began with; empty if the address says nothing of it. */
  String viewId() {
    return view != null ? view : mine() ? "mine" : "";
  }

  /** Whether the address says nothing at all, so that the list opens as its user likes it. */
  boolean isBare() {
    return q == null
        && f == null
        && sort == null
        && cols == null
        && board == null
        && view == null
        && whose == null
        && cursor == null;
  }

  Listing listing() {
    return new Listing(text(), filter(), order(), after(), ROWS);
  }

  private Optional<Cursor> after() {
    return cursor == null
        ? Optional.empty()
        : Optional.of(Cursor.parse(cursor).orElseThrow(() -> new Invalid("cursor", "cursor")));
  }

  /**
   * The address of the same list in another order, of other people, or further on; without its
   * columns and its board, which whoever shows them adds.
   */
  String address(String path, Sorting order, boolean mine, Optional<Cursor> next) {
    Filter rows = look().filter();
    Filter whole = mine && !rows.equals(MINE) ? rows.and(MINE) : rows;
    return new View(text(), whole, order.text(), List.of(), "").address(path, viewId())
        + next.map(after -> "&cursor=" + after.token()).orElse("");
  }

  List<Choice> sorts(Ui ui) {
    return SORTS.stream()
        .map(order -> new Choice(order, ui.t("order." + order.replace("-", "latest."))))
        .toList();
  }

  /**
   * @param plans whether whoever looks may know who has a next step
   */
  List<Tab> tabs(String path, boolean plans, Ui ui) {
    boolean without = filter().equals(WITHOUT_NEXT);
    String everybody =
        without
            ? of(Filter.EVERYTHING).address(path, "all")
            : address(path, order(), false, Optional.empty());
    Tab all = new Tab(ui.t("list.all"), everybody, !mine() && !without);
    Tab mine = new Tab(ui.t("list.mine"), address(path, order(), true, Optional.empty()), mine());
    String forgotten = of(WITHOUT_NEXT).address(path, "");
    return plans
        ? List.of(all, mine, new Tab(ui.t("list.without.next"), forgotten, without))
        : List.of(all, mine);
  }

  private View of(Filter rows) {
    return new View(text(), rows, order().text(), List.of(), "");
  }

  /** "318 people", "more than 1,000 people". */
  String summary(String key, int count, Ui ui) {
    return count > COUNTED ? ui.t(key + ".more", COUNTED) : ui.n(key, count);
  }

  boolean isNarrowed() {
    return look().isNarrowed();
  }
}
