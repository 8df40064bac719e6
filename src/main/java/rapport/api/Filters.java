package rapport.api;

import org.jspecify.annotations.Nullable;
import rapport.filters.Filter;
import rapport.filters.FilterJson;
import rapport.filters.FilterText;
import rapport.filters.Operator;
import rapport.filters.Someone;
import rapport.kernel.Invalid;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads which records a request means. */
final class Filters {
  private static final JsonMapper JSON = new JsonMapper();

  private Filters() {}

  /**
   * The filter of a list's parameters.
   *
   * @param filter as text, or as JSON where it begins with a brace
   * @param responsible an employee's id, "me" or "my_team"
   */
  static Filter asked(@Nullable String filter, @Nullable String responsible) {
    return read(filter == null ? "" : filter.strip()).and(of(responsible));
  }

  static Filter read(String filter) {
    if (!filter.startsWith("{")) {
      return FilterText.parse(filter);
    }
    try {
      return FilterJson.parse(JSON.readTree(filter));
    } catch (JacksonException notJson) {
      throw new Invalid("filter", "filter");
    }
  }

  private static Filter of(@Nullable String responsible) {
    if (responsible == null || responsible.isBlank()) {
      return Filter.EVERYTHING;
    }
    if (!Someone.isKnown(responsible)) {
      throw new Invalid("responsible", "choice");
    }
    return new Filter.Test("responsible", Operator.IS, responsible);
  }
}
