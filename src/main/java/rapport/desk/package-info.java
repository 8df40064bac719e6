/** Where one works: my day, the search, the palette. */
@NullMarked
@ApplicationModule(
    displayName = "Desk",
    allowedDependencies = {
      "kernel",
      "platform",
      "platform :: web",
      "platform :: words",
      "access",
      "fields",
      "filters",
      "contacts",
      "interactions",
      "interactions :: web",
      "leads",
      "texts",
      "tasks",
      "tasks :: web",
      "planning",
      "planning :: web"
    })
package rapport.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
