package rapport.filters.web;

import java.util.List;
import rapport.filters.Filter;
import rapport.filters.Filter.All;
import rapport.filters.Filter.Any;
import rapport.filters.Filter.Having;
import rapport.filters.Filter.Not;
import rapport.filters.Filter.Test;
import rapport.filters.web.Rule.Group;
import rapport.filters.web.Rule.Joint;
import rapport.filters.web.Rule.Line;

/** Takes a filter apart into the rules by which it can be built on. */
final class RulesOfFilter {
  private int last;

  private RulesOfFilter() {}

  static Group of(Filter filter) {
    if (filter.isEverything()) {
      return Group.empty();
    }
    RulesOfFilter taking = new RulesOfFilter();
    return taking.content(0, "", filter);
  }

  private Rule rule(Filter filter) {
    return switch (filter) {
      case Test test -> line("", test);
      case Having having when having.of() instanceof Test test ->
          line(having.relation() + ".", test);
      case Having having -> content(++last, having.relation(), having.of());
      case Not not when not.of() instanceof Having having ->
          content(++last, Group.NOBODY + having.relation(), having.of());
      case Not not -> content(++last, "", not);
      case All all -> content(++last, "", all);
      case Any any -> content(++last, "", any);
    };
  }

  private Line line(String relation, Test test) {
    return new Line(++last, relation + test.field(), test.operator().code(), test.values(), "");
  }

  private Group content(int id, String scope, Filter filter) {
    return switch (filter) {
      case All all -> group(id, scope, Joint.ALL, all.of());
      case Any any -> group(id, scope, Joint.ANY, any.of());
      case Not not when not.of() instanceof Any any -> group(id, scope, Joint.NONE, any.of());
      case Not not when not.of() instanceof All all -> group(id, scope, Joint.NOT_ALL, all.of());
      case Not not when !(not.of() instanceof Having) ->
          group(id, scope, Joint.NONE, List.of(not.of()));
      default -> group(id, scope, Joint.ALL, List.of(filter));
    };
  }

  private Group group(int id, String scope, Joint joint, List<Filter> parts) {
    return new Group(
        id,
        scope,
        joint,
        parts.stream().filter(part -> !part.isEverything()).map(this::rule).toList());
  }
}
