package rapport.leads;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import rapport.access.User;
import rapport.world.Answer;
import rapport.world.Api;
import rapport.world.World;
import tools.jackson.databind.JsonNode;

/** A lead made for a test, and what is asked and done about it by the API. */
final class Inquiry {
  private final Api api;
  private final JsonNode added;

  private Inquiry(Api api, JsonNode added) {
    this.api = api;
    this.added = added;
  }

  /** One of somebody new, whom the user adds and keeps. */
  static Inquiry of(String name, World world, User user) {
    return of(name, Map.of(), world, user);
  }

  static Inquiry of(String name, Map<String, ?> more, World world, User user) {
    Map<String, Object> fields = new HashMap<>(Map.of("responsibleId", user.id().toString()));
    fields.putAll(more);
    fields.put("name", name);
    Api api = world.api(user);
    Answer answer = api.post("/leads", fields);
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return new Inquiry(api, answer.json());
  }

  JsonNode added() {
    return added;
  }

  String id() {
    return added.path("id").asString();
  }

  UUID uuid() {
    return UUID.fromString(id());
  }

  String contactId() {
    return added.path("contactId").asString();
  }

  String path() {
    return "/leads/" + id();
  }

  /** How it is now. */
  JsonNode now() {
    return api.get(path()).json();
  }

  String state() {
    return now().path("state").asString();
  }

  String version() {
    return now().path("version").asString();
  }

  /** Whose inquiry it is, now. */
  JsonNode contact() {
    return api.get("/contacts/" + contactId()).json();
  }

  /** A call with the contact about it. */
  Answer called(Map<String, ?> more) {
    Map<String, Object> fields = new HashMap<>(more);
    fields.putIfAbsent("method", "call");
    fields.putIfAbsent("contactIds", List.of(contactId()));
    fields.putIfAbsent("leadId", id());
    return api.post("/interactions", fields);
  }
}
