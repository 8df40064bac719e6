/**
 * Time: what is planned and done by the day, week and month, subscribed to from elsewhere, and kept
 * in step with phones.
 */
@NullMarked
@ApplicationModule(
    displayName = "Calendar",
    allowedDependencies = {
      "kernel",
      "platform",
      "platform :: web",
      "platform :: words",
      "access",
      "contacts",
      "interactions",
      "interactions :: web"
    })
package rapport.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
