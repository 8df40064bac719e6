/**
 * A small believable supplier of building materials, shown by the demo and visited by the tests.
 */
@NullMarked
@ApplicationModule(
    displayName = "Demo",
    allowedDependencies = {
      "kernel",
      "platform",
      "platform :: words",
      "platform :: loading",
      "access",
      "filters",
      "contacts",
      "duplicates",
      "interactions",
      "chains",
      "planning",
      "leads",
      "leads :: incoming",
      "files",
      "notes",
      "tasks"
    })
package rapport.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
