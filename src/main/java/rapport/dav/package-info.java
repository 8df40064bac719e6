/** Phones keep calendar and address book in step: CalDAV (RFC 4791) and CardDAV (RFC 6352). */
@NullMarked
@ApplicationModule(
    displayName = "Phones",
    allowedDependencies = {
      "kernel",
      "platform",
      "platform :: words",
      "access",
      "exchange :: reading",
      "fields",
      "filters",
      "contacts",
      "contacts :: web",
      "calendar"
    })
package rapport.dav;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
