/**
 * Which records somebody means: the typed filter, its forms (address, JSON, sentence, SQL), and the
 * views in which filters are kept.
 */
@NullMarked
@ApplicationModule(
    displayName = "Filters",
    allowedDependencies = {
      "kernel",
      "platform",
      "platform :: web",
      "platform :: words",
      "access",
      "fields"
    })
package rapport.filters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
