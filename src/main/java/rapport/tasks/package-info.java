/** Tasks: what somebody has to do by some day, for a client or for nobody in particular. */
@NullMarked
@ApplicationModule(
    displayName = "Tasks",
    allowedDependencies = {
      "kernel",
      "platform",
      "platform :: web",
      "platform :: words",
      "platform :: live",
      "access",
      "texts",
      "files",
      "contacts",
      "interactions",
      "interactions :: web",
      "notes",
      "notes :: web"
    })
package rapport.tasks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
