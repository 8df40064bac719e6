/**
 * Rapport for programs: the REST API below {@code /api/v1}. Its shapes are promises; what is there
 * stays, new fields may come.
 */
@NullMarked
@ApplicationModule(
    displayName = "API",
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
      "chains",
      "planning",
      "leads",
      "leads :: incoming",
      "calendar",
      "texts",
      "files",
      "files :: web",
      "notes",
      "tasks",
      "linkage",
      "duplicates",
      "exchange",
      "exchange :: reading",
      "webhooks"
    })
package rapport.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
