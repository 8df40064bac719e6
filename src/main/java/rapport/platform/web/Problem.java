package rapport.platform.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.json.JsonMapper;

/**
 * How the API refuses: a problem document (RFC 9457).
 *
 * @param code what programs can branch on, empty where the status says it all
 * @param detail a sentence for people; never the message of an exception
 * @param errors what is wrong with single fields
 */
public record Problem(HttpStatus status, String code, String detail, List<Wrong> errors) {
  /** What is wrong with one field of the request. */
  public record Wrong(String field, String code, String detail) {}

  public static final String MEDIA_TYPE = "application/problem+json";
  private static final JsonMapper JSON = new JsonMapper();

  public static Problem of(HttpStatus status, String detail) {
    return new Problem(status, "", detail, List.of());
  }

  /** Answers with this problem and nothing else. */
  public void write(HttpServletResponse response) throws IOException {
    byte[] body = JSON.writeValueAsString(document()).getBytes(StandardCharsets.UTF_8);
    response.setStatus(status.value());
    response.setContentType(MEDIA_TYPE);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  /** The document itself, to be part of another one. */
  public Map<String, Object> document() {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("type", "about:blank");
    document.put("title", status.getReasonPhrase());
    document.put("status", status.value());
    document.put("detail", detail);
    if (!code.isEmpty()) {
      document.put("code", code);
    }
    if (!errors.isEmpty()) {
      document.put("errors", errors);
    }
    return document;
  }
}
