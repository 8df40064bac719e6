package rapport.contacts.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rapport.access.User;
import rapport.contacts.Listing;
import rapport.contacts.Order;
import rapport.kernel.Cursor;
import rapport.kernel.Invalid;
import rapport.platform.web.Choice;
import rapport.platform.web.Tab;
import rapport.platform.web.Ui;

/**
 * What the address of a list asks for, as Spring binds it; everything may be missing.
 *
 * @param q words to find
 * @param sort the code of an {@link Order}
 * @param whose {@code mine} for those the viewer is responsible for
 * @param cursor where the page before ended
 */
record ListRequest(
    @Nullable String q, @Nullable String sort, @Nullable String whose, @Nullable String cursor) {
  /** Rows of a page: about two screens. */
  static final int ROWS = 50;

  /** Up to here a count is exact; it is never worth reading a million rows for. */
  static final int COUNTED = 1000;

  String text() {
    return q == null ? "" : q.strip();
  }

  Order order() {
    return Order.ofCode(sort == null ? "" : sort).orElse(Order.NAME);
  }

  boolean mine() {
    return "mine".equals(whose);
  }

  Listing listing(User viewer) {
    return new Listing(
        text(), order(), mine() ? Optional.of(viewer.id()) : Optional.empty(), after(), ROWS);
  }

  private Optional<Cursor> after() {
    return cursor == null
        ? Optional.empty()
        : Optional.of(Cursor.parse(cursor).orElseThrow(() -> new Invalid("cursor", "cursor")));
  }

  /** The address of the same list in another order, of other people, or further on. */
  String address(String path, Order order, boolean mine, Optional<Cursor> next) {
    String address = path + "?sort=" + order.code() + (mine ? "&whose=mine" : "");
    if (!text().isEmpty()) {
      address += "&q=" + URLEncoder.encode(text(), StandardCharsets.UTF_8);
    }
    return address + next.map(after -> "&cursor=" + after.token()).orElse("");
  }

  List<Choice> sorts(Ui ui) {
    return Arrays.stream(Order.values())
        .map(order -> new Choice(order.code(), ui.t("order." + order.code())))
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
    return !text().isEmpty() || mine();
  }
}
