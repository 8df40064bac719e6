package rapport.webhooks.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.kernel.Cursor;
import rapport.kernel.Page;
import rapport.platform.web.Tab;
import rapport.platform.web.Ui;
import rapport.webhooks.Delivery;
import rapport.webhooks.DeliveryState;
import rapport.webhooks.Webhook;

/**
 * A subscription with a page of its log.
 *
 * @param secret a new one, empty where none was made just now
 * @param state of the deliveries shown, empty for all
 */
public record WebhookView(
    Webhook webhook, String owner, String secret, String state, Page<Delivery> log) {
  public String path() {
    return "/settings/webhooks/" + webhook.id();
  }

  public String path(Delivery delivery) {
    return path() + "/deliveries/" + delivery.id();
  }

  /** Where the log goes on, null on its last page. */
  public @Nullable String next() {
    return log.next()
        .map(Cursor::token)
        .map(token -> logPath(state) + "&cursor=" + token)
        .orElse(null);
  }

  /** One view of the log for each state. */
  public List<Tab> tabs(Ui ui) {
    List<Tab> tabs = new ArrayList<>();
    tabs.add(new Tab(ui.t("webhook.log.all"), path(), state.isEmpty()));
    for (DeliveryState one : DeliveryState.values()) {
      String label = ui.t("webhook.state." + one.code());
      tabs.add(new Tab(label, logPath(one.code()), one.code().equals(state)));
    }
    return tabs;
  }

  private String logPath(String of) {
    return path() + "?state=" + of;
  }

  /** The colour of a subscription's condition. */
  public static String tone(Webhook webhook) {
    return switch (webhook.condition()) {
      case "active" -> "green";
      case "failing" -> "amber";
      case "stopped" -> "red";
      default -> "neutral";
    };
  }

  /** The colour of a delivery's state. */
  public static String tone(Delivery delivery) {
    return switch (delivery.state()) {
      case WAITING -> delivery.attempts() == 0 ? "accent" : "amber";
      case HELD -> "neutral";
      case DELIVERED -> "green";
      case FAILED -> "red";
    };
  }

  /** What was answered last, or why nothing was. */
  public static String answer(Ui ui, @Nullable Integer status, @Nullable String failure) {
    if (failure != null) {
      return ui.t("webhook.failure." + failure);
    }
    return status == null ? "" : status.toString();
  }
}
