/** Records that are probably the same: found in the background and at entry, kept until decided. */
@NullMarked
@ApplicationModule(
    displayName = "Duplicates",
    allowedDependencies = {
      "kernel",
      "platform",
      "platform :: web",
      "platform :: words",
      "access",
      "fields",
      "linkage",
      "contacts",
      "contacts :: web"
    })
package rapport.duplicates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
