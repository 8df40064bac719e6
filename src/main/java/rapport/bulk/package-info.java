/** One value written into many records at once: with a preview, as a job, with a way back. */
@NullMarked
@ApplicationModule(
    displayName = "Bulk edits",
    allowedDependencies = {
      "kernel",
      "platform",
      "platform :: web",
      "platform :: words",
      "platform :: live",
      "access",
      "fields",
      "filters",
      "contacts",
      "contacts :: web"
    })
package rapport.bulk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
