package rapport.api;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes the published description of the API from what springdoc finds in the running program. */
final class OpenApi {
  private static final String SCHEMAS = "#/components/schemas/";
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private OpenApi() {}

  /** The document: only /api/v1, in a stable order, with what holds for all operations. */
  static String published(String found) {
    JsonNode source = JSON.readTree(found);
    ObjectNode document = JSON.createObjectNode();
    document.put("openapi", "3.1.0");
    document.set("info", JSON.readTree(INFO));
    document.set("servers", JSON.readTree("[{\"url\":\"/\"}]"));
    document.set("security", JSON.readTree("[{\"token\":[]}]"));
    document.set("paths", paths(source.get("paths")));
    ObjectNode components = document.putObject("components");
    components.set("schemas", schemas(document.get("paths"), source.at("/components/schemas")));
    components.set("securitySchemes", JSON.readTree(TOKEN));
    return JSON.writeValueAsString(document) + "\n";
  }

  private static ObjectNode paths(JsonNode found) {
    TreeMap<String, JsonNode> sorted = new TreeMap<>();
    found
        .propertyStream()
        .filter(path -> path.getKey().startsWith("/api/v1/"))
        .forEach(path -> sorted.put(path.getKey(), path.getValue()));
    ObjectNode paths = JSON.createObjectNode();
    sorted.forEach((path, operations) -> {
      operations
          .propertyStream()
          .forEach(one -> describe(one.getKey(), (ObjectNode) one.getValue()));
      paths.set(path, operations);
    });
    return paths;
  }

  /** springdoc names operations by their methods, with a number where two have the same. */
  private static void describe(String method, ObjectNode operation) {
    operation.remove("operationId");
    if (!method.equals("get")) {
      ArrayNode parameters =
          operation.get("parameters") instanceof ArrayNode known
              ? known
              : operation.putArray("parameters");
      parameters.add(JSON.readTree(IDEMPOTENCY_KEY));
    }
    ObjectNode responses = (ObjectNode) operation.get("responses");
    responses.forEach(response -> rename((ObjectNode) response));
    responses.set("default", JSON.readTree(REFUSED));
  }

  /** What we answer is JSON whatever a client would accept. */
  private static void rename(ObjectNode response) {
    if (response.get("content") instanceof ObjectNode content && content.has("*/*")) {
      content.set("application/json", content.remove("*/*"));
    }
  }

  /** The schemas in use. Answers always hold all their fields, so these are required there. */
  private static ObjectNode schemas(JsonNode paths, JsonNode found) {
    ObjectNode all = ((ObjectNode) found).deepCopy();
    all.set("Problem", JSON.readTree(PROBLEM));
    // springdoc shows the library's class, in another order each time
    all.set("JsonNode", JSON.readTree(ANY_JSON));
    Nullables nullables = new Nullables();
    ObjectNode used = JSON.createObjectNode();
    for (String name : reachable(paths, all)) {
      ObjectNode schema = (ObjectNode) all.get(name);
      nullables.mark(name, schema);
      if (!name.endsWith("Fields") && !name.equals("Problem")) {
        ArrayNode required = schema.putArray("required");
        schema.get("properties").propertyNames().forEach(required::add);
      }
      used.set(name, schema);
    }
    return used;
  }

  private static Set<String> reachable(JsonNode paths, JsonNode schemas) {
    Set<String> reached = new TreeSet<>();
    Deque<JsonNode> open = new ArrayDeque<>();
    open.add(paths);
    while (!open.isEmpty()) {
      for (JsonNode reference : open.remove().findValues("$ref")) {
        String name = reference.asString().replace(SCHEMAS, "");
        if (reached.add(name)) {
          open.add(schemas.get(name));
        }
      }
    }
    return reached;
  }

  private static final String INFO =
      """
      {"title": "Rapport",
       "version": "1",
       "description": "Contacts, companies and interactions for programs. Make a token with bin/token EMAIL. Lists answer {items, nextCursor}; refusals are problem documents (RFC 9457). What is here stays; new fields may come.",
       "license": {"name": "Apache-2.0", "identifier": "Apache-2.0"}}
      """;
  private static final String ANY_JSON =
      """
      {"description": "Any JSON", "properties": {}}
      """;
  private static final String TOKEN =
      """
      {"token": {"type": "http", "scheme": "bearer"}}
      """;
  private static final String IDEMPOTENCY_KEY =
      """
      {"name": "Idempotency-Key", "in": "header", "required": false,
       "description": "The same key with the same request: the same answer, without doing it again; for 24 hours",
       "schema": {"type": "string", "minLength": 1, "maxLength": 255}}
      """;

  private static final String REFUSED =
      """
      {"description": "Refused",
       "content": {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}}}
      """;
  private static final String PROBLEM =
      """
      {"type": "object",
       "description": "A problem document (RFC 9457)",
       "required": ["type", "title", "status", "detail"],
       "properties": {
         "type": {"type": "string"},
         "title": {"type": "string"},
         "status": {"type": "integer", "format": "int32"},
         "detail": {"type": "string", "description": "For people, in the language of Accept-Language"},
         "code": {"type": "string", "description": "For programs, where the status does not say it all"},
         "errors": {
           "type": "array",
           "items": {
             "type": "object",
             "required": ["field", "code", "detail"],
             "properties": {
               "field": {"type": "string"},
               "code": {"type": "string"},
               "detail": {"type": "string"}}}}}}
      """;
}
