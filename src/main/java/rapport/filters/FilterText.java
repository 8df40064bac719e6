package rapport.filters;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import rapport.filters.Filter.All;
import rapport.filters.Filter.Any;
import rapport.filters.Filter.Having;
import rapport.filters.Filter.Not;
import rapport.filters.Filter.Test;
import rapport.kernel.Invalid;

/**
 * The filter as a line of text, for addresses and for keeping: {@code
 * all(last_touch:not_in_last:30,any(importance:is:high|normal,company(name:contains:Строй)))}.
 *
 * <p>A test is {@code field:operator} with values behind a further colon, a stroke between them;
 * {@code ! ( ) , : |} within a value have an exclamation mark before them. Groups are {@code all},
 * {@code any} and {@code not}; any other name before a bracket is a relation. The empty text is the
 * filter that leaves everything.
 */
public final class FilterText {
  private static final String SPECIAL = "!(),:|";
  private static final int LONGEST = 20_000;
  private static final int DEEPEST = 12;

  private final String text;
  private int at;

  private FilterText(String text) {
    this.text = text;
  }

  public static String of(Filter filter) {
    return filter.isEverything() ? "" : write(filter);
  }

  private static String write(Filter filter) {
    return switch (filter) {
      case All all -> "all(" + join(all.of()) + ")";
      case Any any -> "any(" + join(any.of()) + ")";
      case Not not -> "not(" + write(not.of()) + ")";
      case Having having -> having.relation() + "(" + write(having.of()) + ")";
      case Test test -> test.field() + ":" + test.operator().code() + values(test);
    };
  }

  private static String join(List<Filter> filters) {
    return filters.stream().map(FilterText::write).collect(Collectors.joining(","));
  }

  private static String values(Test test) {
    return test.values().isEmpty()
        ? ""
        : test.values().stream()
            .map(value -> value.replaceAll("[!(),:|]", "!$0"))
            .collect(Collectors.joining("|", ":", ""));
  }

  /** Reads the text; {@link Invalid} at {@code filter} where it isn't one. */
  public static Filter parse(String text) {
    if (text.isBlank()) {
      return Filter.EVERYTHING;
    }
    if (text.length() > LONGEST) {
      throw new Invalid("filter", "tooLong", LONGEST);
    }
    FilterText reading = new FilterText(text.stripLeading());
    Filter filter = reading.filter(0);
    reading.expect(reading.at == reading.text.length());
    return filter;
  }

  private Filter filter(int depth) {
    expect(depth <= DEEPEST);
    String word = word();
    if (!sees('(')) {
      return test(word);
    }
    at++;
    List<Filter> parts = parts(depth + 1);
    return switch (word) {
      case "all" -> new All(parts);
      case "any" -> new Any(parts);
      case "not" -> new Not(only(parts, depth));
      default -> new Having(word, only(parts, depth));
    };
  }

  private List<Filter> parts(int depth) {
    List<Filter> parts = new ArrayList<>();
    while (!sees(')')) {
      parts.add(filter(depth));
      if (sees(',')) {
        at++;
      } else {
        expect(sees(')'));
      }
    }
    at++;
    return parts;
  }

  /** Several parts where one is meant are written as a group the next time, a level deeper. */
  private Filter only(List<Filter> parts, int depth) {
    expect(parts.size() == 1 || depth < DEEPEST);
    return parts.size() == 1 ? parts.getFirst() : new All(parts);
  }

  private Test test(String field) {
    expect(sees(':'));
    at++;
    Operator operator = Operator.ofCode(word()).orElseThrow(FilterText::unreadable);
    List<String> values = new ArrayList<>();
    while (sees(values.isEmpty() ? ':' : '|')) {
      at++;
      values.add(value());
    }
    return new Test(field, operator, values);
  }

  private String word() {
    int from = at;
    while (at < text.length() && (Character.isLetterOrDigit(text.codePointAt(at)) || sees('_'))) {
      at += Character.charCount(text.codePointAt(at));
    }
    expect(at > from);
    return text.substring(from, at);
  }

  private String value() {
    StringBuilder value = new StringBuilder();
    while (at < text.length() && (sees('!') || SPECIAL.indexOf(text.charAt(at)) < 0)) {
      if (sees('!')) {
        at++;
        expect(at < text.length());
      }
      value.append(text.charAt(at++));
    }
    return value.toString();
  }

  private boolean sees(char letter) {
    return at < text.length() && text.charAt(at) == letter;
  }

  private void expect(boolean holds) {
    if (!holds) {
      throw unreadable();
    }
  }

  private static Invalid unreadable() {
    return new Invalid("filter", "filter");
  }
}
