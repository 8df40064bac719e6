/** Records that are probably the same: found in the background and at entry, kept until decided. */
@NullMarked
@ApplicationModule(
    displayName = "Duplicates",
    allowedDependencies = {
      "kernel",
      "platform",
      "platform :: words",
      "access",
      "fields",
      "linkage",
      "contacts"
    })
package rapport.duplicates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
