package rapport.platform.web;

import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import rapport.platform.words.Language;

/**
 * The signed-in person who looks at a page.
 *
 * @param role what people call the role
 * @param rights the codes of what the role allows
 */
public record Viewer(
    UUID id,
    String name,
    String email,
    String role,
    Set<String> rights,
    Language language,
    Theme theme,
    ZoneId zone) {

  /** Whether the person has the right of this code. */
  public boolean may(String right) {
    return rights.contains(right);
  }

  /** Two letters that stand for the name. */
  public String initials() {
    return Initials.of(name);
  }
}
