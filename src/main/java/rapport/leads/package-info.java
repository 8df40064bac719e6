/**
 * Inquiries, each of a contact: where they come from, whose they are, what becomes of them; and the
 * one way in by which everything from outside arrives.
 */
@NullMarked
@ApplicationModule(
    displayName = "Leads",
    allowedDependencies = {
      "kernel",
      "platform",
      "platform :: web",
      "platform :: words",
      "access",
      "fields",
      "fields :: web",
      "filters",
      "filters :: web",
      "texts",
      "contacts",
      "contacts :: web",
      "interactions",
      "interactions :: web"
    })
package rapport.leads;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
