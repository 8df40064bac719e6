package rapport.webhooks;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import rapport.platform.Settings;
import tools.jackson.databind.json.JsonMapper;

/** The body of a delivery: the event in JSON, the same bytes at every attempt. */
@Component
class Envelope {
  /** Where the API keeps the records of a kind; others have no link. */
  private static final Map<String, String> PLACES =
      Map.of(
          "contact", "/contacts/",
          "company", "/companies/",
          "lead", "/leads/",
          "interaction", "/interactions/",
          "note", "/notes/",
          "task", "/tasks/",
          "import", "/imports/",
          "webhook", "/webhooks/",
          "contact_plan", "/contact-plans/");

  private final JsonMapper json;
  private final String home;

  Envelope(JsonMapper json, Settings settings) {
    this.json = json;
    this.home =
        settings
            .url()
            .map(URI::toString)
            .orElse("http://%s:%d".formatted(settings.address(), settings.port()))
            .replaceFirst("/$", "");
  }

  String of(Event event) {
    Map<String, Object> record = new LinkedHashMap<>();
    record.put("kind", event.kind());
    record.put("id", event.recordId());
    record.put("version", event.version());
    record.put("link", link(event.kind(), event.recordId()).orElse(null));
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("id", event.id());
    body.put("type", event.type());
    body.put("at", event.at().toString());
    body.put("record", record);
    body.put("actorId", event.actorId());
    body.put("via", event.via());
    return json.writeValueAsString(body);
  }

  private Optional<String> link(String kind, UUID id) {
    return Optional.ofNullable(PLACES.get(kind)).map(place -> home + "/api/v1" + place + id);
  }
}
