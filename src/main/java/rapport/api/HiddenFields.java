package rapport.api;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import rapport.access.CurrentUser;
import rapport.access.RecordKind;
import rapport.access.User;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Leaves out of the API's records what is hidden from the user's role. The stores have emptied
 * these fields already; here they go altogether, so that nobody takes them for empty.
 */
@RestControllerAdvice(basePackageClasses = HiddenFields.class)
class HiddenFields implements ResponseBodyAdvice<Object> {
  /** By the code of a field what shows it in JSON, where that is called otherwise. */
  private static final Map<String, List<String>> NAMES =
      Map.of(
          "company", List.of("company", "employments"),
          "responsible", List.of("responsibleId"),
          "last_touch", List.of("lastTouchAt"),
          "next_touch", List.of("nextTouchAt"),
          "open_leads", List.of("openLeads"),
          "parent", List.of("parentId"),
          "result", List.of("result", "noNextReason", "cancelReason"));

  private static final Map<RecordKind, List<String>> FIELDS =
      Map.of(
          RecordKind.CONTACT,
          List.of(
              "company",
              "position",
              "birthday",
              "importance",
              "role",
              "note",
              "responsible",
              "last_touch",
              "next_touch",
              "stage",
              "open_leads"),
          RecordKind.COMPANY,
          List.of(
              "industry",
              "importance",
              "role",
              "parent",
              "note",
              "responsible",
              "last_touch",
              "next_touch",
              "stage",
              "open_leads"),
          RecordKind.INTERACTION,
          List.of("subject", "result", "note", "place"),
          RecordKind.LEAD,
          List.of("wants", "source", "campaign", "coupon", "reason", "responsible"));

  private final CurrentUser current;
  private final JsonMapper json;

  HiddenFields(CurrentUser current, JsonMapper json) {
    this.current = current;
    this.json = json;
  }

  @Override
  public boolean supports(
      MethodParameter returned, Class<? extends HttpMessageConverter<?>> converter) {
    return true;
  }

  @Override
  public @Nullable Object beforeBodyWrite(
      @Nullable Object body,
      MethodParameter returned,
      MediaType type,
      Class<? extends HttpMessageConverter<?>> converter,
      ServerHttpRequest request,
      ServerHttpResponse response) {
    return body == null ? null : current.get().map(user -> shown(body, user)).orElse(body);
  }

  private Object shown(Object body, User user) {
    if (body instanceof ListOf<?> list && !list.items().isEmpty()) {
      Set<String> hidden = hidden(list.items().getFirst(), user);
      return hidden.isEmpty()
          ? body
          : new ListOf<>(
              list.items().stream().map(item -> without(hidden, item)).toList(), list.nextCursor());
    }
    Set<String> hidden = hidden(body, user);
    return hidden.isEmpty() ? body : without(hidden, body);
  }

  private JsonNode without(Set<String> hidden, Object record) {
    ObjectNode node = json.valueToTree(record);
    node.remove(hidden);
    return node;
  }

  private static Set<String> hidden(Object record, User user) {
    @Nullable RecordKind kind =
        switch (record) {
          case ContactRecord contact -> RecordKind.CONTACT;
          case CompanyRecord company -> RecordKind.COMPANY;
          case InteractionRecord interaction -> RecordKind.INTERACTION;
          case LeadRecord lead -> RecordKind.LEAD;
          default -> null;
        };
    Set<String> hidden = new HashSet<>();
    if (kind != null) {
      for (String field : FIELDS.getOrDefault(kind, List.of())) {
        if (!user.fieldRight(kind, field).reads()) {
          hidden.addAll(NAMES.getOrDefault(field, List.of(field)));
        }
      }
      if (kind == RecordKind.INTERACTION
          && !user.fieldRight(RecordKind.CONTACT, "company").reads()) {
        hidden.add("companyId");
      }
    }
    return hidden;
  }
}
