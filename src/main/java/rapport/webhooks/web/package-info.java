/** Settings → Webhooks: subscriptions and their log. */
@NullMarked
package rapport.webhooks.web;

import org.jspecify.annotations.NullMarked;
