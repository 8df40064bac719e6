/**
 * Who works here and what each may do: users, roles, rights, tokens, and the record of every
 * change.
 */
@NullMarked
@ApplicationModule(
    displayName = "Access",
    allowedDependencies = {
      "kernel",
      "platform",
      "platform :: web",
      "platform :: words",
      "platform :: live"
    })
package rapport.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
