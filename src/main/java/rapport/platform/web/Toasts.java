package rapport.platform.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells the browser to say something in passing, with a way to take the act back for ten seconds.
 */
@Component
public class Toasts {
  /** Headers are Latin-1, so other letters are escaped. */
  private final JsonMapper json =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  /**
   * Sends a toast with an htmx answer.
   *
   * @param undoPath where a DELETE takes the act back; empty where nothing can
   * @param events what regions of the page may wait for to show themselves anew
   */
  public void send(HttpServletResponse response, String text, String undoPath, String... events) {
    Map<String, Object> triggers = new LinkedHashMap<>();
    triggers.put(
        "toast",
        undoPath.isEmpty()
            ? Map.of("text", text)
            : Map.of("text", text, "undoUrl", undoPath, "undoMethod", "DELETE"));
    for (String event : events) {
      triggers.put(event, true);
    }
    response.setHeader("HX-Trigger", json.writeValueAsString(triggers));
  }

  /**
   * What is said of an act that is done.
   *
   * @param undoPath where a DELETE takes the act back; empty where nothing can
   * @param path the page that is shown to whoever has no scripts
   */
  public record Done(String text, String undoPath, String path) {}

  /** Answers that an act is done: with a toast, or with another page; the name of the view. */
  public String done(Done done, Ui ui, HttpServletResponse response) {
    if (!ui.fragment()) {
      return "redirect:" + done.path();
    }
    send(response, done.text(), done.undoPath(), "touched", "dialog-close");
    response.setStatus(HttpStatus.NO_CONTENT.value());
    return "contacts/nothing";
  }

  /**
   * Has the browser open a dialog that asks for what is missing; the list is read anew after it.
   */
  public void ask(HttpServletResponse response, String address) {
    response.setHeader(
        "HX-Trigger", json.writeValueAsString(Map.of("dialog-open", Map.of("address", address))));
  }
}
