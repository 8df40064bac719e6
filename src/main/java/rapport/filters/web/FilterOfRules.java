package rapport.filters.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rapport.access.RecordKind;
import rapport.fields.FieldsSeen;
import rapport.fields.Relation;
import rapport.filters.Filter;
import rapport.filters.Filter.All;
import rapport.filters.Filter.Any;
import rapport.filters.Filter.Having;
import rapport.filters.Filter.Not;
import rapport.filters.Filter.Test;
import rapport.filters.web.Rule.Group;
import rapport.filters.web.Rule.Line;
import rapport.kernel.Complaint;
import rapport.kernel.Invalid;

/** Makes the filter of the rules that are complete, and says what is wrong with the others. */
final class FilterOfRules {
  private final FieldsSeen fields;
  private final Map<Integer, Complaint> complaints = new HashMap<>();

  /**
   * What rules come to.
   *
   * @param complaints by the number of the rule
   */
  record Made(Filter filter, Map<Integer, Complaint> complaints) {}

  private FilterOfRules(FieldsSeen fields) {
    this.fields = fields;
  }

  static Made of(Group root, RecordKind kind, FieldsSeen fields) {
    FilterOfRules making = new FilterOfRules(fields);
    Filter filter = making.group(root, kind).orElse(Filter.EVERYTHING);
    return new Made(filter, Map.copyOf(making.complaints));
  }

  private Optional<Filter> rule(Rule rule, RecordKind kind) {
    return switch (rule) {
      case Group group -> group(group, kind);
      case Line line -> line(line, kind);
    };
  }

  private Optional<Filter> group(Group group, RecordKind kind) {
    if (group.scope().isEmpty()) {
      return joined(group, kind);
    }
    Optional<Relation> relation = fields.relation(kind, group.relation());
    if (relation.isEmpty()) {
      complaints.put(group.id(), Complaint.of("field", "unknownField"));
      return Optional.empty();
    }
    Filter those = joined(group, relation.get().to()).orElse(Filter.EVERYTHING);
    Having having = new Having(group.relation(), those);
    return Optional.of(group.excludes() ? new Not(having) : having);
  }

  private Optional<Filter> joined(Group group, RecordKind kind) {
    List<Filter> parts = new ArrayList<>();
    group.rules().forEach(rule -> rule(rule, kind).ifPresent(parts::add));
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        switch (group.joint()) {
          case ALL -> parts.size() == 1 ? parts.getFirst() : new All(parts);
          case ANY -> either(parts);
          case NONE -> new Not(either(parts));
          case NOT_ALL -> new Not(parts.size() == 1 ? parts.getFirst() : new All(parts));
        });
  }

  private static Filter either(List<Filter> parts) {
    return parts.size() == 1 ? parts.getFirst() : new Any(parts);
  }

  private Optional<Filter> line(Line line, RecordKind kind) {
    Optional<Meaning> meaning = Meaning.of(line, kind, fields);
    if (meaning.isEmpty()) {
      String code = line.field().isEmpty() ? "filterChoose" : "unknownField";
      complaints.put(line.id(), Complaint.of("field", code));
      return Optional.empty();
    }
    try {
      return Optional.of(test(meaning.get()));
    } catch (Invalid invalid) {
      complaints.put(line.id(), invalid.complaints().getFirst());
      return Optional.empty();
    }
  }

  private static Filter test(Meaning meaning) {
    List<String> values = TypedValues.of(meaning);
    Test test = new Test(meaning.field().code(), meaning.operator(), values);
    return meaning.relation().isEmpty() ? test : new Having(meaning.relation(), test);
  }
}
