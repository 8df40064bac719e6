package rapport.platform.web;

import gg.jte.Content;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.webjars.WebJarVersionLocator;

/**
 * Tabler's outline icons, written into the page: no font to download, no request per icon, and each
 * takes the colour of the text around it. Read once each from the WebJar.
 */
@Component
public class Icons {
  private static final Pattern BODY = Pattern.compile("<svg[^>]*>(.*)</svg>", Pattern.DOTALL);
  private static final Pattern BOUNDS = Pattern.compile("<path stroke=\"none\"[^>]*/>");

  private final WebJarVersionLocator locator = new WebJarVersionLocator();
  private final Map<String, Content> read = new ConcurrentHashMap<>();

  /**
   * The drawing of an icon, hidden from screen readers: whatever it means must stand beside it in
   * words, or in an aria-label around it.
   *
   * @param name Tabler's name, such as {@code phone}
   */
  public Content icon(String name) {
    return read.computeIfAbsent(name, this::draw);
  }

  private Content draw(String name) {
    String path = locator.fullPath("tabler__icons", "icons/outline/" + name + ".svg");
    String lines = BOUNDS.matcher(body(name, path)).replaceAll("").replaceAll("\\s*\\n\\s*", "");
    String svg =
        "<svg class=\"icon\" viewBox=\"0 0 24 24\" aria-hidden=\"true\">" + lines + "</svg>";
    return output -> output.writeContent(svg);
  }

  private static String body(String name, @Nullable String path) {
    try (var stream = path == null ? null : Icons.class.getResourceAsStream("/" + path)) {
      if (stream == null) {
        throw new IllegalArgumentException("no icon " + name);
      }
      var found = BODY.matcher(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
      return found.find() ? found.group(1) : "";
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
