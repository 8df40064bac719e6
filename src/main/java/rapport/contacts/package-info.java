/** People, companies, who works where, and how to reach them. */
@NullMarked
@ApplicationModule(
    displayName = "Contacts",
    allowedDependencies = {
      "kernel",
      "platform",
      "platform :: web",
      "platform :: words",
      "platform :: live",
      "access",
      "exchange",
      "exchange :: reading",
      "fields",
      "fields :: web",
      "fields :: export",
      "filters",
      "filters :: web"
    })
package rapport.contacts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
