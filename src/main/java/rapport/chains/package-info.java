/**
 * Rules that go on where an interaction ends: "when this completes with that result, plan that";
 * what they did and why, and what they would do.
 */
@NullMarked
@ApplicationModule(
    displayName = "Chains",
    allowedDependencies = {
      "kernel",
      "platform",
      "platform :: web",
      "platform :: words",
      "platform :: live",
      "access",
      "fields",
      "filters",
      "filters :: web",
      "contacts",
      "interactions",
      "interactions :: web",
      "leads"
    })
package rapport.chains;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
