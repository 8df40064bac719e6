/**
 * Bringing address books in, with a preview, progress and a way back; what they become is decided
 * by those who know.
 */
@NullMarked
@ApplicationModule(
    displayName = "Exchange",
    allowedDependencies = {
      "kernel",
      "platform",
      "platform :: web",
      "platform :: words",
      "platform :: live",
      "access"
    })
package rapport.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
