package rapport.world;

import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a request was answered. */
public record Answer(HttpResponse<String> response) {
  private static final JsonMapper JSON = new JsonMapper();

  public int status() {
    return response.statusCode();
  }

  public String body() {
    return response.body();
  }

  /** The body read as JSON. */
  public JsonNode json() {
    return JSON.readTree(body());
  }

  /** A header, empty where it is missing. */
  public String header(String name) {
    return response.headers().firstValue(name).orElse("");
  }

  /** The id at the end of the Location header. */
  public String locatedId() {
    return header("Location").replaceFirst(".*/", "");
  }
}
