package rapport.interactions.web;

import gg.jte.Content;
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
import rapport.contacts.CardPanel;
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
  private final InteractionLog log;
  private final Entries entries;
  private final Templates templates;

  CardTimeline(InteractionLog log, Entries entries, Templates templates) {
    this.log = log;
    this.entries = entries;
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
        Map.of("ui", ui, "view", view(subject.id(), null, subject.viewer(), ui)));
  }

  @GetMapping("/clients/{id}/timeline")
  String timeline(
      @PathVariable UUID id,
      @RequestParam @Nullable String cursor,
      @ModelAttribute("ui") Ui ui,
      User viewer,
      Model model) {
    model.addAttribute("view", view(id, cursor, viewer, ui));
    return "interactions/timeline";
  }

  private TimelineView view(UUID subjectId, @Nullable String cursor, User viewer, Ui ui) {
    Optional<Cursor> after = Optional.ofNullable(cursor).flatMap(Cursor::parse);
    Page<Interaction> page = log.of(subjectId, viewer, after, ENTRIES);
    List<EntryLine> lines = entries.lines(page.items(), viewer, ui);
    return new TimelineView(
        subjectId.toString(),
        TimelineView.Day.of(lines, ui),
        page.next()
            .map(next -> "/clients/" + subjectId + "/timeline?cursor=" + next.token())
            .orElse(null));
  }
}
