package rapport.webhooks.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.webhooks.EventTypes;
import rapport.webhooks.Webhook;
import rapport.webhooks.WebhookDraft;

/**
 * A subscription as the form shows it.
 *
 * @param usual the ticked ones of {@link EventTypes#USUAL}
 * @param more further events, separated by spaces
 * @param version that the user saw, 0 for a new one
 */
public record WebhookForm(String name, String url, List<String> usual, String more, int version) {
  /** What a browser sends; absent parameters are empty. */
  record Sent(
      @Nullable String name,
      @Nullable String url,
      @Nullable List<String> events,
      @Nullable String more,
      @Nullable Integer version) {
    WebhookForm form() {
      return new WebhookForm(
          text(name),
          text(url),
          events == null ? List.of() : events,
          text(more),
          version == null ? 0 : version);
    }

    private static String text(@Nullable String given) {
      return given == null ? "" : given;
    }
  }

  static WebhookForm empty() {
    return new WebhookForm("", "", EventTypes.USUAL, "", 0);
  }

  static WebhookForm of(Webhook webhook) {
    return new WebhookForm(
        webhook.name(),
        webhook.url(),
        webhook.events().stream().filter(EventTypes.USUAL::contains).toList(),
        String.join(
            " ", webhook.events().stream().filter(one -> !EventTypes.USUAL.contains(one)).toList()),
        webhook.version());
  }

  WebhookDraft draft() {
    Stream<String> further = Stream.of(more.split("[\\s,;]+")).filter(word -> !word.isEmpty());
    return new WebhookDraft(name, url, Stream.concat(usual.stream(), further).toList());
  }

  /** The same words against the record as it is now. */
  WebhookForm at(int present) {
    return new WebhookForm(name, url, usual, more, present);
  }
}
