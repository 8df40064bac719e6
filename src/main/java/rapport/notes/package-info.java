/** Notes on cards, pinned or in passing; and colleagues who are mentioned in what is written. */
@NullMarked
@ApplicationModule(
    displayName = "Notes",
    allowedDependencies = {
      "kernel",
      "platform",
      "platform :: web",
      "platform :: words",
      "access",
      "texts",
      "files",
      "files :: web",
      "contacts",
      "interactions",
      "interactions :: web",
      "leads"
    })
package rapport.notes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
