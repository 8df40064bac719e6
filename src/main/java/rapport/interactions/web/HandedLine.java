package rapport.interactions.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import rapport.contacts.HandOver;
import rapport.contacts.HandOvers;
import rapport.platform.web.Ui;

/**
 * That a client passed to somebody else, or came back, as a line of its timeline.
 *
 * @param by name of whoever did it, empty where it came by itself
 * @param href where more is told
 */
public record HandedLine(Instant moment, String text, String by, String href) {

  /** What is to be told of one client within a stretch of its timeline. */
  static List<HandedLine> of(
      List<HandOvers.OfOne> passed, Predicate<Instant> within, Map<UUID, String> names, Ui ui) {
    List<HandedLine> lines = new ArrayList<>();
    for (HandOvers.OfOne one : passed) {
      HandOver handOver = one.handOver();
      if (within.test(handOver.at())) {
        lines.add(over(handOver, names, ui));
      }
      Instant ended = handOver.endedAt();
      if (ended != null && !one.stayed() && within.test(ended)) {
        lines.add(back(handOver, ended, names, ui));
      }
    }
    return lines;
  }

  private static HandedLine over(HandOver handOver, Map<UUID, String> names, Ui ui) {
    String from = name(handOver.fromId(), names);
    String to = name(handOver.toId(), names);
    String said =
        handOver.returnsOn() == null
            ? ui.t("handover.line", from, to)
            : ui.t("handover.line.until", from, to, ui.moments().day(handOver.returnsOn()));
    String reason = handOver.reason().isEmpty() ? "" : " (" + handOver.reason() + ")";
    return new HandedLine(
        handOver.at(), said + reason, name(handOver.byId(), names), handOver.path());
  }

  private static HandedLine back(HandOver handOver, Instant ended, Map<UUID, String> names, Ui ui) {
    String key = handOver.undoneAt() == null ? "handover.line.back" : "handover.line.undone";
    String said = ui.t(key, name(handOver.fromId(), names), name(handOver.toId(), names));
    return new HandedLine(ended, said, "", handOver.path());
  }

  private static String name(@Nullable UUID id, Map<UUID, String> names) {
    return id == null ? "—" : names.getOrDefault(id, "");
  }
}
