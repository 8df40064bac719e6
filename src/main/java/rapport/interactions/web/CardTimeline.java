package rapport.interactions.web;

import gg.jte.Content;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.User;
import rapport.access.Users;
import rapport.contacts.CardPanel;
import rapport.contacts.HandOvers;
import rapport.interactions.Interaction;
import rapport.interactions.InteractionLog;
import rapport.kernel.Cursor;
import rapport.kernel.Page;
import rapport.platform.web.Templates;
import rapport.platform.web.Ui;

/**
 * What has taken place with a client: the middle of the card, and its next stretch when one scrolls
 * on.
 */
@Controller
@Order(2)
class CardTimeline implements CardPanel {
  private static final int ENTRIES = 30;
  private static final int MOST = 300;
  private final InteractionLog log;
  private final Entries entries;
  private final HandOvers handOvers;
  private final Users users;
  private final Templates templates;

  CardTimeline(
      InteractionLog log, Entries entries, HandOvers handOvers, Users users, Templates templates) {
    this.log = log;
    this.entries = entries;
    this.handOvers = handOvers;
    this.users = users;
    this.templates = templates;
  }

  @Override
  public Place place() {
    return Place.MIDDLE;
  }

  @Override
  public Content part(Subject subject, Ui ui) {
    return templates.of(
        "interactions/timeline",
        Map.of("ui", ui, "view", view(subject.id(), null, ENTRIES, subject.viewer(), ui)));
  }

  /**
   * A stretch of the timeline.
   *
   * @param rows how many the reader has before them already, to be shown anew; at most 300
   */
  @GetMapping("/clients/{id}/timeline")
  String timeline(
      @PathVariable UUID id,
      @RequestParam @Nullable String cursor,
      @RequestParam(defaultValue = "0") int rows,
      @ModelAttribute("ui") Ui ui,
      User viewer,
      Model model) {
    model.addAttribute("view", view(id, cursor, Math.clamp(rows, ENTRIES, MOST), viewer, ui));
    return "interactions/timeline";
  }

  private TimelineView view(UUID subjectId, @Nullable String cursor, int rows, User viewer, Ui ui) {
    Optional<Cursor> after = Optional.ofNullable(cursor).flatMap(Cursor::parse);
    Page<Interaction> page = log.of(subjectId, viewer, after, rows);
    List<EntryLine> lines = entries.lines(page.items(), viewer, ui);
    List<HandedLine> handed = handed(subjectId, viewer, after, page, ui);
    return new TimelineView(
        subjectId.toString(),
        TimelineView.Stretch.of(lines, handed, ui),
        page.next()
            .map(next -> "/clients/" + subjectId + "/timeline?cursor=" + next.token())
            .orElse(null));
  }

  /** Hand-overs between the page before and the end of this one. */
  private List<HandedLine> handed(
      UUID subjectId, User viewer, Optional<Cursor> after, Page<Interaction> page, Ui ui) {
    List<HandOvers.OfOne> passed = handOvers.of(subjectId, viewer);
    if (passed.isEmpty()) {
      return List.of();
    }
    Instant newest = after.map(cursor -> Instant.parse(cursor.key())).orElse(Instant.MAX);
    Instant oldest = page.next().map(cursor -> Instant.parse(cursor.key())).orElse(Instant.MIN);
    return HandedLine.of(
        passed, moment -> moment.isBefore(newest) && !moment.isBefore(oldest), users.names(), ui);
  }
}
