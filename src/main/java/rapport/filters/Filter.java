package rapport.filters;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which records of a kind are meant. A value: it knows nothing of the database and of who asks, so
 * that the same filter can be an address, a saved view, a segment or a rule.
 */
public sealed interface Filter {
  /** Everything: the filter without a condition. */
  Filter EVERYTHING = new All(List.of());

  /** Records for which all of these hold; without any, all records. */
  record All(List<Filter> of) implements Filter {
    public All {
      of = List.copyOf(of);
    }
  }

  /** Records for which at least one of these holds; without any, none. */
  record Any(List<Filter> of) implements Filter {
    public Any {
      of = List.copyOf(of);
    }
  }

  /** Records for which this does not hold. */
  record Not(Filter of) implements Filter {}

  /**
   * Records with such a value.
   *
   * @param field the code of a field
   * @param values what the operator compares with, in the text form of the field's type
   */
  record Test(String field, Operator operator, List<String> values) implements Filter {
    public Test {
      values = List.copyOf(values);
    }

    public Test(String field, Operator operator, String... values) {
      this(field, operator, List.of(values));
    }
  }

  /**
   * Records from which a relation leads to at least one record for which this holds.
   *
   * @param relation the code of a relation, such as company
   */
  record Having(String relation, Filter of) implements Filter {}

  default boolean isEverything() {
    return this instanceof All all && all.of().stream().allMatch(Filter::isEverything);
  }

  /** This and another one. */
  default Filter and(Filter other) {
    if (isEverything()) {
      return other;
    }
    return other.isEverything() ? this : new All(Stream.concat(parts(this), parts(other)).toList());
  }

  private static Stream<Filter> parts(Filter filter) {
    return filter instanceof All all ? all.of().stream() : Stream.of(filter);
  }

  /** The codes of the fields of the records themselves that it asks about, not of related ones. */
  default Stream<String> codes() {
    return switch (this) {
      case All all -> all.of().stream().flatMap(Filter::codes);
      case Any any -> any.of().stream().flatMap(Filter::codes);
      case Not not -> not.of().codes();
      case Having having -> Stream.empty();
      case Test test -> Stream.of(test.field());
    };
  }

  /** All tests in it, also those about related records, in their order. */
  default Stream<Test> tests() {
    return switch (this) {
      case All all -> all.of().stream().flatMap(Filter::tests);
      case Any any -> any.of().stream().flatMap(Filter::tests);
      case Not not -> not.of().tests();
      case Having having -> having.of().tests();
      case Test test -> Stream.of(test);
    };
  }

  /** The first test of a field that must hold, for what can only be said of one field. */
  default Optional<Test> test(String field) {
    return parts(this)
        .flatMap(part -> part instanceof Test test ? Stream.of(test) : Stream.empty())
        .filter(test -> test.field().equals(field))
        .findFirst();
  }
}
