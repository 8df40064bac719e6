package rapport.filters;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rapport.access.RecordKind;
import rapport.fields.FieldsSeen;
import rapport.fields.Relation;
import rapport.filters.Filter.All;
import rapport.filters.Filter.Any;
import rapport.filters.Filter.Having;
import rapport.filters.Filter.Not;
import rapport.filters.Filter.Test;

/**
 * What of a kept filter somebody can still ask: fields may have been retired since, or been hidden
 * from them.
 *
 * @param gone the codes of the fields that were left out
 */
public record KnownPart(Filter filter, List<String> gone) {

  /** Leaves out the conditions on fields that the viewer doesn't have. */
  public static KnownPart of(Filter filter, RecordKind kind, FieldsSeen fields) {
    List<String> gone = new ArrayList<>();
    Filter known = new Search(fields, gone).known(filter, kind).orElse(Filter.EVERYTHING);
    return gone.isEmpty()
        ? new KnownPart(filter, List.of())
        : new KnownPart(known, List.copyOf(gone));
  }

  private record Search(FieldsSeen fields, List<String> gone) {
    Optional<Filter> known(Filter filter, RecordKind kind) {
      return switch (filter) {
        case All all -> parts(all.of(), kind).map(All::new);
        case Any any -> parts(any.of(), kind).map(Any::new);
        case Not not -> known(not.of(), kind).map(Not::new);
        case Having having -> having(having, kind);
        case Test test ->
            fields.find(kind, test.field()).isPresent() ? Optional.of(test) : missing(test.field());
      };
    }

    private Optional<List<Filter>> parts(List<Filter> all, RecordKind kind) {
      List<Filter> known = all.stream().flatMap(one -> known(one, kind).stream()).toList();
      return known.isEmpty() && !all.isEmpty() ? Optional.empty() : Optional.of(known);
    }

    private Optional<Filter> having(Having having, RecordKind kind) {
      Optional<Relation> relation = fields.relation(kind, having.relation());
      return relation.isEmpty()
          ? missing(having.relation())
          : known(having.of(), relation.get().to())
              .map(known -> new Having(having.relation(), known));
    }

    private Optional<Filter> missing(String code) {
      gone.add(code);
      return Optional.empty();
    }
  }
}
