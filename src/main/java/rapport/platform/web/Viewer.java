package rapport.platform.web;

import java.time.ZoneId;
import java.util.UUID;
import rapport.platform.words.Language;

/**
 * The signed-in person who looks at a page.
 *
 * @param role the code of the role, whose name is the message {@code role.<code>}
 */
public record Viewer(
    UUID id, String name, String email, String role, Language language, Theme theme, ZoneId zone) {

  /** Two letters that stand for the name. */
  public String initials() {
    return Initials.of(name);
  }
}
