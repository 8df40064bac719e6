/**
 * The heart: every touch with a client, planned, completed or cancelled, and the timeline it leaves
 * on the cards.
 */
@NullMarked
@ApplicationModule(
    displayName = "Interactions",
    allowedDependencies = {
      "kernel",
      "platform",
      "platform :: web",
      "platform :: words",
      "platform :: live",
      "access",
      "fields",
      "fields :: web",
      "fields :: export",
      "filters",
      "filters :: web",
      "texts",
      "files",
      "contacts",
      "contacts :: web"
    })
package rapport.interactions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
