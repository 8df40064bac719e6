package rapport.contacts.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rapport.contacts.Listing;
import rapport.contacts.Sorting;
import rapport.filters.Filter;
import rapport.filters.FilterText;
import rapport.filters.Operator;
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
 * @param whose {@code mine} for those the viewer is responsible for
 * @param cursor where the page before ended
 */
record ListRequest(
    @Nullable String q,
    @Nullable String f,
    @Nullable String sort,
    @Nullable String whose,
    @Nullable String cursor) {
  private static final Filter MINE = new Filter.Test("responsible", Operator.IS, "me");
  private static final List<String> SORTS =
      List.of("name", "-last_touch", "last_touch", "next_touch", "-created");

  /** Rows of a page: about two screens. */
  static final int ROWS = 50;

  /** Up to here a count is exact; it is never worth reading a million rows for. */
  static final int COUNTED = 1000;

  String text() {
    return q == null ? "" : q.strip();
  }

  Filter filter() {
    return FilterText.parse(f == null ? "" : f);
  }

  Sorting order() {
    return Sorting.parse(sort == null ? "" : sort);
  }

  boolean mine() {
    return "mine".equals(whose);
  }

  Listing listing() {
    Filter whole = mine() ? filter().and(MINE) : filter();
    return new Listing(text(), whole, order(), after(), ROWS);
  }

  private Optional<Cursor> after() {
    return cursor == null
        ? Optional.empty()
        : Optional.of(Cursor.parse(cursor).orElseThrow(() -> new Invalid("cursor", "cursor")));
  }

  /** The address of the same list in another order, of other people, or further on. */
  String address(String path, Sorting order, boolean mine, Optional<Cursor> next) {
    String address = path + "?sort=" + order.text() + (mine ? "&whose=mine" : "");
    if (!text().isEmpty()) {
      address += "&q=" + URLEncoder.encode(text(), StandardCharsets.UTF_8);
    }
    if (!filter().isEverything()) {
      address += "&f=" + URLEncoder.encode(FilterText.of(filter()), StandardCharsets.UTF_8);
    }
    return address + next.map(after -> "&cursor=" + after.token()).orElse("");
  }

  List<Choice> sorts(Ui ui) {
    return SORTS.stream()
        .map(order -> new Choice(order, ui.t("order." + order.replace("-", "latest."))))
        .toList();
  }

  List<Tab> tabs(String path, Ui ui) {
    return List.of(
        new Tab(ui.t("list.all"), address(path, order(), false, Optional.empty()), !mine()),
        new Tab(ui.t("list.mine"), address(path, order(), true, Optional.empty()), mine()));
  }

  /** "318 people", "more than 1,000 people". */
  String summary(String key, int count, Ui ui) {
    return count > COUNTED ? ui.t(key + ".more", COUNTED) : ui.n(key, count);
  }

  boolean isNarrowed() {
    return !text().isEmpty() || mine() || !filter().isEverything();
  }
}
