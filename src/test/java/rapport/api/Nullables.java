package rapport.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Which fields of the API's records may be null, which springdoc doesn't see. */
final class Nullables {
  private final Map<String, Set<String>> fieldsOf = new HashMap<>();

  Nullables() {
    var scan = new ClassPathScanningCandidateComponentProvider(false);
    scan.addIncludeFilter(new AssignableTypeFilter(Record.class));
    scan.findCandidateComponents("rapport").stream()
        .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
        .forEach(this::note);
  }

  private void note(Class<?> type) {
    Schema named = type.getAnnotation(Schema.class);
    String name = named == null || named.name().isEmpty() ? type.getSimpleName() : named.name();
    if (named != null || name.endsWith("Fields") || type == ListOf.class) {
      fieldsOf.put(
          name,
          Arrays.stream(type.getRecordComponents())
              .filter(one -> one.getAnnotatedType().isAnnotationPresent(Nullable.class))
              .map(RecordComponent::getName)
              .collect(Collectors.toSet()));
    }
  }

  /** Says in a schema which of its properties may be null. */
  void mark(String name, ObjectNode schema) {
    String known = name.startsWith("ListOf") ? "ListOf" : name;
    ObjectNode properties = (ObjectNode) schema.get("properties");
    for (String field : fieldsOf.getOrDefault(known, Set.of())) {
      if (!isRequired(field, schema)) {
        properties.set(field, orNull((ObjectNode) properties.get(field)));
      }
    }
  }

  private static boolean isRequired(String field, ObjectNode schema) {
    return schema.get("required") instanceof ArrayNode required
        && required.valueStream().map(JsonNode::asString).anyMatch(field::equals);
  }

  private static ObjectNode orNull(ObjectNode property) {
    if (property.has("$ref")) {
      ObjectNode either = JsonMapper.shared().createObjectNode();
      either.putArray("anyOf").add(property).addObject().put("type", "null");
      return either;
    }
    String type = property.get("type").asString();
    property.putArray("type").add(type).add("null");
    if (property.get("enum") instanceof ArrayNode choices) {
      choices.addNull();
    }
    return property;
  }
}
