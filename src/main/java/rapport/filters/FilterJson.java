package rapport.filters;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import rapport.filters.Filter.All;
import rapport.filters.Filter.Any;
import rapport.filters.Filter.Having;
import rapport.filters.Filter.Not;
import rapport.filters.Filter.Test;
import rapport.kernel.Invalid;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The filter as JSON, for the API: {@code {"all": […]}}, {@code {"any": […]}}, {@code {"not": …}},
 * {@code {"having": "company", "filter": …}} and {@code {"field": "last_touch", "operator":
 * "not_in_last", "values": ["30"]}}.
 */
public final class FilterJson {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final int DEEPEST = 12;

  private FilterJson() {}

  public static ObjectNode of(Filter filter) {
    ObjectNode node = JSON.objectNode();
    switch (filter) {
      case All all -> node.set("all", list(all.of()));
      case Any any -> node.set("any", list(any.of()));
      case Not not -> node.set("not", of(not.of()));
      case Having having -> {
        node.put("having", having.relation());
        node.set("filter", of(having.of()));
      }
      case Test test -> {
        node.put("field", test.field());
        node.put("operator", test.operator().code());
        ArrayNode values = node.putArray("values");
        test.values().forEach(values::add);
      }
    }
    return node;
  }

  private static ArrayNode list(List<Filter> filters) {
    ArrayNode list = JSON.arrayNode();
    filters.forEach(one -> list.add(of(one)));
    return list;
  }

  /** Reads the JSON; {@link Invalid} at {@code filter} where it isn't one. */
  public static Filter parse(JsonNode node) {
    return parse(node, 0);
  }

  private static Filter parse(JsonNode node, int depth) {
    if (!node.isObject() || depth > DEEPEST || !isOneThing(node)) {
      throw unreadable();
    }
    if (node.has("all")) {
      return new All(parts(node.get("all"), depth));
    }
    if (node.has("any")) {
      return new Any(parts(node.get("any"), depth));
    }
    if (node.has("not")) {
      return new Not(parse(node.get("not"), depth + 1));
    }
    if (node.has("having")) {
      return new Having(text(node, "having"), parse(node.path("filter"), depth + 1));
    }
    return node.isEmpty() ? Filter.EVERYTHING : test(node);
  }

  /** An object that says two things would be understood as one of them. */
  private static boolean isOneThing(JsonNode node) {
    Set<String> names = Set.copyOf(node.propertyNames());
    return Stream.of(
            Set.of("all"),
            Set.of("any"),
            Set.of("not"),
            Set.of("having", "filter"),
            Set.of("field", "operator", "values"))
        .anyMatch(known -> known.containsAll(names));
  }

  private static List<Filter> parts(JsonNode node, int depth) {
    if (!node.isArray()) {
      throw unreadable();
    }
    List<Filter> parts = new ArrayList<>();
    node.forEach(one -> parts.add(parse(one, depth + 1)));
    return parts;
  }

  private static Test test(JsonNode node) {
    Operator operator = Operator.ofCode(text(node, "operator")).orElseThrow(FilterJson::unreadable);
    List<String> values = new ArrayList<>();
    JsonNode given = node.path("values");
    if (!given.isArray() && !given.isMissingNode()) {
      throw unreadable();
    }
    given.forEach(value -> {
      if (!value.isValueNode() || value.isNull()) {
        throw unreadable();
      }
      values.add(value.asString());
    });
    return new Test(text(node, "field"), operator, values);
  }

  private static String text(JsonNode node, String name) {
    JsonNode value = node.path(name);
    if (!value.isString()) {
      throw unreadable();
    }
    return value.asString();
  }

  private static Invalid unreadable() {
    return new Invalid("filter", "filter");
  }
}
