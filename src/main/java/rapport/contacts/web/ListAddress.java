package rapport.contacts.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rapport.access.RecordKind;
import rapport.contacts.Client;
import rapport.contacts.Sorting;
import rapport.filters.FilterText;
import rapport.kernel.Cursor;

/**
 * Where a list is, and where the same list is in another order, with other columns, further on.
 *
 * @param cols the columns as the address names them, empty for those its reader is used to
 * @param board the field by which a board groups, empty for a table
 */
record ListAddress(RecordKind kind, ListRequest request, String cols, String board) {
  static ListAddress of(
      RecordKind kind, ListRequest request, @Nullable String cols, @Nullable String board) {
    return new ListAddress(kind, request, said(cols), said(board));
  }

  private static String said(@Nullable String given) {
    return given == null ? "" : given.strip();
  }

  String here() {
    return at(request.order());
  }

  String at(Sorting order) {
    return shown(base(order, Optional.empty()), board);
  }

  String after(Cursor cursor) {
    return shown(base(request.order(), Optional.of(cursor)), board);
  }

  /** The same rows as a board by another field, or as a table. */
  String grouped(String by) {
    return shown(base(request.order(), Optional.empty()), by);
  }

  /** The next cards of one lane of this board, in an order. */
  String lane(String value, Sorting order, Cursor cursor) {
    String path = Client.path(kind) + "/lane";
    return shown(request.address(path, order, request.mine(), Optional.of(cursor)), board)
        + "&lane="
        + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  /** Another address of this directory with the columns and the grouping of this one. */
  String like(String address) {
    return shown(address, board);
  }

  private String base(Sorting order, Optional<Cursor> cursor) {
    return request.address(Client.path(kind), order, request.mine(), cursor);
  }

  private String shown(String address, String by) {
    return with(with(address, "cols", cols), "board", by);
  }

  private static String with(String address, String name, String value) {
    return value.isEmpty()
        ? address
        : address
            + (address.contains("?") ? "&" : "?")
            + name
            + "="
            + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  /** The filter with all that narrows the list, as text. */
  String filter() {
    return FilterText.of(request.listing().filter());
  }
}
