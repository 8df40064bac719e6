package rapport.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import rapport.platform.words.Language;

/** Knows who looks, and keeps what they prefer. Implemented by the module that signs people in. */
public interface CurrentViewer {
  /** The signed-in person of a request, empty before signing in. */
  Optional<Viewer> in(HttpServletRequest request);

  /** The viewer chose a language: it is kept with the person, on every device. */
  default void choose(Viewer viewer, Language language) {}

  /** The viewer chose a theme. */
  default void choose(Viewer viewer, Theme theme) {}
}
