package rapport.interactions.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.filters.Filter;
import rapport.filters.Filter.All;
import rapport.filters.Filter.Test;
import rapport.filters.FilterText;
import rapport.filters.Operator;
import rapport.filters.View;
import rapport.interactions.State;
import rapport.kernel.Cursor;
import rapport.kernel.Invalid;

/**
 * What the address of the log asks for, as Spring binds it; everything may be missing. Without
 * anything it shows what has taken place.
 *
 * @param f a filter, as {@link FilterText} writes it
 * @param view the saved view it comes from, or {@code all} or {@code mine}
 * @param whose {@code mine}, in addresses of old; and so the next three
 * @param cursor where the page before ended
 */
record LogRequest(
    @Nullable String f,
    @Nullable String view,
    @Nullable String whose,
    @Nullable String state,
    @Nullable String origin,
    @Nullable String relevant,
    @Nullable String cursor) {
  static final String PATH = "/interactions";

  /** What has taken place. */
  static final Filter USUAL = is("state", State.COMPLETED.code());

  private static Filter is(String field, String value) {
    return new Test(field, Operator.IS, value);
  }

  Filter filter() {
    if (f != null || view != null) {
      return FilterText.parse(f == null ? "" : f);
    }
    String asked = state == null ? State.COMPLETED.code() : state;
    return Stream.of(
            State.ofCode(asked).map(one -> is("state", one.code())),
            said(whose, "mine").map(mine -> is("responsible", "me")),
            Optional.ofNullable(origin).filter(one -> !one.isEmpty()).map(one -> is("origin", one)),
            said(relevant, "false").map(no -> is("relevant", no)))
        .flatMap(Optional::stream)
        .reduce(Filter.EVERYTHING, Filter::and);
  }

  private static Optional<String> said(@Nullable String given, String value) {
    return value.equals(given) ? Optional.of(value) : Optional.empty();
  }

  /** Whether the address says nothing at all, so that the log opens as its user likes it. */
  boolean isBare() {
    return Stream.of(f, view, whose, state, origin, relevant, cursor).allMatch(one -> one == null);
  }

  View look() {
    return View.PLAIN.with(filter());
  }

  String viewId() {
    return view == null ? "" : view;
  }

  Optional<Cursor> after() {
    return cursor == null
        ? Optional.empty()
        : Optional.of(Cursor.parse(cursor).orElseThrow(() -> new Invalid("cursor", "cursor")));
  }

  /** The address of the same log further on. */
  String further(Cursor next) {
    String here = look().address(PATH, viewId());
    return here + (here.contains("?") ? "&" : "?view=all&") + "cursor=" + next.token();
  }

  /** The same log in another state. */
  String in(State other) {
    return look().with(others().and(is("state", other.code()))).address(PATH, "");
  }

  boolean isIn(State one) {
    return parts().anyMatch(is("state", one.code())::equals);
  }

  /** The conditions without that on the state. */
  private Filter others() {
    List<Filter> others =
        parts()
            .filter(part -> !(part instanceof Test test && test.field().equals("state")))
            .toList();
    return others.size() == 1 ? others.getFirst() : new All(others);
  }

  private Stream<Filter> parts() {
    Filter filter = filter();
    return filter instanceof All all ? all.of().stream() : Stream.of(filter);
  }
}
