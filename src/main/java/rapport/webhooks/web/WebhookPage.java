package rapport.webhooks.web;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.Act;
import rapport.access.User;
import rapport.access.Users;
import rapport.kernel.Cursor;
import rapport.webhooks.Deliveries;
import rapport.webhooks.DeliveryState;
import rapport.webhooks.Replaying;
import rapport.webhooks.Webhook;
import rapport.webhooks.Webhooks;

/** One subscription: how it is, its log, and what one can do with it. */
@Controller
class WebhookPage {
  private static final int ROWS = 50;
  private static final int MOST_HOURS = 24 * 30;

  private final Webhooks webhooks;
  private final Deliveries deliveries;
  private final Replaying replaying;
  private final Users users;

  WebhookPage(Webhooks webhooks, Deliveries deliveries, Replaying replaying, Users users) {
    this.webhooks = webhooks;
    this.deliveries = deliveries;
    this.replaying = replaying;
    this.users = users;
  }

  @GetMapping("/settings/webhooks/{id}")
  String show(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String state,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(defaultValue = "") String sent,
      @RequestParam(defaultValue = "-1") int replayed,
      User viewer,
      Model model) {
    model.addAttribute("tested", sent.equals("test"));
    model.addAttribute("replayed", replayed);
    return show(id, "", new Part(state, cursor), viewer, model);
  }

  /** Which part of the log. */
  private record Part(String state, @Nullable String cursor) {}

  /** The page with a secret that was made just now. */
  String issued(Webhooks.Issued issued, User viewer, Model model) {
    return show(issued.id(), issued.secret(), new Part("", null), viewer, model);
  }

  private String show(UUID id, String secret, Part part, User viewer, Model model) {
    Webhook webhook = webhooks.find(id, viewer);
    Optional<DeliveryState> state = DeliveryState.ofCode(part.state());
    Optional<Cursor> after = Optional.ofNullable(part.cursor()).flatMap(Cursor::parse);
    model.addAttribute(
        "view",
        new WebhookView(
            webhook,
            users.find(webhook.ownerId()).map(User::name).orElse(""),
            secret,
            state.map(DeliveryState::code).orElse(""),
            deliveries.list(new Deliveries.Selection(id, state, ""), after, ROWS, viewer)));
    return "webhooks/webhook";
  }

  @PostMapping("/settings/webhooks/{id}/secret")
  String renewSecret(@PathVariable UUID id, Act act, Model model) {
    return issued(webhooks.renewSecret(id, act), act.user(), model);
  }

  @PostMapping("/settings/webhooks/{id}/pause")
  String pause(@PathVariable UUID id, Act act) {
    webhooks.pause(id, act);
    return back(id);
  }

  @PostMapping("/settings/webhooks/{id}/resumption")
  String resume(@PathVariable UUID id, Act act) {
    webhooks.resume(id, act);
    return back(id);
  }

  @PostMapping("/settings/webhooks/{id}/removal")
  String remove(@PathVariable UUID id, Act act) {
    webhooks.remove(id, act);
    return "redirect:/settings/webhooks";
  }

  @PostMapping("/settings/webhooks/{id}/test")
  String test(@PathVariable UUID id, Act act) {
    replaying.test(id, act);
    return back(id) + "?sent=test";
  }

  /** Sends again what was given up in the last hours, as many as are said. */
  @PostMapping("/settings/webhooks/{id}/replay")
  String replayFailed(
      @PathVariable UUID id, @RequestParam(defaultValue = "24") int hours, Act act) {
    Duration span = Duration.ofHours(Math.clamp(hours, 1, MOST_HOURS));
    return back(id) + "?replayed=" + replaying.replayFailed(id, act.at().minus(span), act);
  }

  @GetMapping("/settings/webhooks/{id}/deliveries/{delivery}")
  String delivery(@PathVariable UUID id, @PathVariable UUID delivery, User viewer, Model model) {
    var found = deliveries.find(id, delivery, viewer);
    model.addAttribute("webhook", webhooks.find(id, viewer));
    model.addAttribute("delivery", found);
    model.addAttribute("body", deliveries.body(found));
    model.addAttribute("attempts", deliveries.attempts(found));
    return "webhooks/delivery";
  }

  @PostMapping("/settings/webhooks/{id}/deliveries/{delivery}/replay")
  String replay(@PathVariable UUID id, @PathVariable UUID delivery, Act act) {
    return back(id) + "/deliveries/" + replaying.replay(id, delivery, act);
  }

  private static String back(UUID id) {
    return "redirect:/settings/webhooks/" + id;
  }
}
