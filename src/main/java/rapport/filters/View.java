package rapport.filters;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How somebody looks at a list: what it leaves, in which order, with which columns. A value that
 * stands in an address, in a saved view and in a request of the API.
 *
 * @param q words to find, empty for all
 * @param sorting the code of a field, with a minus before it for the other way round; empty for the
 *     list's own order
 * @param columns codes of fields in their order; empty for the list's own columns
 * @param board the code of the choice field a board is grouped by, empty for a list
 */
public record View(String q, Filter filter, String sorting, List<String> columns, String board) {
  /** The list as it is without anybody's wishes. */
  public static final View PLAIN = new View("", Filter.EVERYTHING, "", List.of(), "");

  public View {
    columns = List.copyOf(columns);
  }

  /** Reads the parameters of an address; any may be missing. */
  public static View of(
      @Nullable String q,
      @Nullable String f,
      @Nullable String sort,
      @Nullable String cols,
      @Nullable String board) {
    return new View(
        text(q), FilterText.parse(f == null ? "" : f), text(sort), columns(cols), text(board));
  }

  private static String text(@Nullable String given) {
    return given == null ? "" : given.strip();
  }

  /** The codes of the parameter {@code cols}. */
  public static List<String> columns(@Nullable String cols) {
    return Arrays.stream(text(cols).split(","))
        .map(String::strip)
        .filter(code -> !code.isEmpty())
        .distinct()
        .toList();
  }

  /** The same look at other records. */
  public View with(Filter other) {
    return new View(q, other, sorting, columns, board);
  }

  /** The same look for records in which words are found. */
  public View searching(String words) {
    return new View(words, filter, sorting, columns, board);
  }

  public String filterText() {
    return FilterText.of(filter);
  }

  public String columnsText() {
    return String.join(",", columns);
  }

  /** Whether it leaves out anybody. */
  public boolean isNarrowed() {
    return !q.isEmpty() || !filter.isEverything();
  }

  /**
   * Where the list is seen like this.
   *
   * @param path of the list
   * @param viewId of the saved view it comes from; empty, {@code all} or {@code mine} for none
   */
  public String address(String path, String viewId) {
    StringBuilder address = new StringBuilder();
    add(address, "view", viewId);
    add(address, "q", q);
    add(address, "f", filterText());
    add(address, "sort", sorting);
    add(address, "cols", columnsText());
    add(address, "board", board);
    // A saved view's bare address means its kept state, and this is perhaps another one.
    boolean bare = !viewId.isEmpty() && address.indexOf("&") < 0;
    return path + address + (bare ? "&sort=" : "");
  }

  private static void add(StringBuilder address, String name, String value) {
    if (!value.isEmpty()) {
      address
          .append(address.isEmpty() ? '?' : '&')
          .append(name)
          .append('=')
          .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
  }
}
