/**
 * Tells other programs what changed: subscriptions, an outbox written together with the change,
 * signed deliveries that are tried again, and their log.
 */
@NullMarked
@ApplicationModule(
    displayName = "Webhooks",
    allowedDependencies = {"kernel", "platform", "platform :: web", "platform :: words", "access"})
package rapport.webhooks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
