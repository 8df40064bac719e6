package rapport.filters;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import rapport.access.RecordKind;
import rapport.fields.FieldsSeen;
import rapport.filters.Filter.All;
import rapport.filters.Filter.Any;
import rapport.filters.Filter.Having;
import rapport.filters.Filter.Not;
import rapport.filters.Filter.Test;
import rapport.platform.words.Words;

/** Says a filter in words: "No touch for 30 days and importance: high or normal". */
public final class FilterSentence {
  private final FieldsSeen fields;
  private final Words words;
  private final TestWords tests;

  /**
   * @param people names of employees by id
   */
  public FilterSentence(FieldsSeen fields, Words words, Map<UUID, String> people) {
    this.fields = fields;
    this.words = words;
    this.tests = new TestWords(fields.viewer().zone(), words, people);
  }

  /** The sentence, beginning with a capital letter; empty for a filter that leaves everything. */
  public String of(Filter filter, RecordKind kind) {
    String said = filter.isEverything() ? "" : say(filter, kind, false);
    return said.isEmpty()
        ? ""
        : said.substring(0, 1).toUpperCase(words.language().locale()) + said.substring(1);
  }

  private String say(Filter filter, RecordKind kind, boolean inside) {
    return switch (filter) {
      case All all -> group(all.of(), "filter.and", kind, inside);
      case Any any ->
          any.of().isEmpty()
              ? words.text("filter.nobody")
              : group(any.of(), "filter.or", kind, inside);
      case Not not -> not(not.of(), kind);
      case Having having -> having(having, "filter.has", kind);
      case Test test ->
          fields
              .find(kind, test.field())
              .map(field -> tests.of(test, field))
              .orElseGet(() -> words.text("filter.gone", test.field()));
    };
  }

  private String not(Filter of, RecordKind kind) {
    return of instanceof Having having
        ? having(having, "filter.has-no", kind)
        : words.text("filter.not", of.isEverything() ? "…" : say(of, kind, true));
  }

  /** "Company: name contains …", or "without a company" where nothing is asked of it. */
  private String having(Having having, String key, RecordKind kind) {
    return fields
        .relation(kind, having.relation())
        .map(relation -> {
          String way = key + "." + kind.code() + "." + relation.code();
          return having.of().isEverything()
              ? words.text(way)
              : words.text(way + ".where", say(having.of(), relation.to(), true));
        })
        .orElseGet(() -> words.text("filter.gone", having.relation()));
  }

  private String group(List<Filter> parts, String joint, RecordKind kind, boolean inside) {
    List<Filter> said = parts.stream().filter(part -> !part.isEverything()).toList();
    String joined =
        said.stream()
            .map(part -> say(part, kind, said.size() > 1))
            .collect(Collectors.joining(words.text(joint)));
    return inside && said.size() > 1 ? "(" + joined + ")" : joined;
  }
}
