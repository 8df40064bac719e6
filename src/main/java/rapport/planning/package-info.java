/**
 * What was promised and whether it is kept: contact plans, whom their lines cover, plan against
 * fact.
 */
@NullMarked
@ApplicationModule(
    displayName = "Planning",
    allowedDependencies = {
      "kernel",
      "platform",
      "platform :: web",
      "platform :: words",
      "access",
      "fields",
      "fields :: export",
      "filters",
      "contacts",
      "interactions",
      "interactions :: web",
      "leads"
    })
package rapport.planning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
