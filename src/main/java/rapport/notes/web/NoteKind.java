package rapport.notes.web;

import gg.jte.Content;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import rapport.access.RecordKind;
import rapport.access.Right;
import rapport.access.User;
import rapport.contacts.CardPanel;
import rapport.interactions.EntryKind;
import rapport.notes.NoteLog;
import rapport.notes.Notes;
import rapport.platform.web.Templates;
import rapport.platform.web.Ui;

/** Notes on the timeline, and those that are pinned at the top of the card. */
@Component
@Order(0)
class NoteKind implements EntryKind, CardPanel {
  private final NoteLog log;
  private final NoteLines lines;
  private final Templates templates;

  NoteKind(NoteLog log, NoteLines lines, Templates templates) {
    this.log = log;
    this.lines = lines;
    this.templates = templates;
  }

  @Override
  public String code() {
    return Notes.KIND;
  }

  @Override
  public Condition seen(Field<UUID> entryId, UUID subjectId, User viewer) {
    return NoteLog.seenIn(entryId, viewer);
  }

  @Override
  public Map<UUID, Content> lines(List<UUID> ids, User viewer, Ui ui) {
    Map<UUID, Content> drawn = new LinkedHashMap<>();
    for (NoteLine line : lines.of(log.read(ids, viewer), viewer)) {
      drawn.put(line.note().id(), templates.of("notes/entry", Map.of("ui", ui, "line", line)));
    }
    return drawn;
  }

  @Override
  public Optional<String> formFor(RecordKind kind, UUID subjectId, User viewer) {
    return viewer.may(Right.LOG_INTERACTIONS)
        ? Optional.of("/notes/new?on=" + kind.code() + "&id=" + subjectId)
        : Optional.empty();
  }

  @Override
  public Place place() {
    return Place.MIDDLE;
  }

  @Override
  public Content part(Subject subject, Ui ui) {
    return templates.of(
        "notes/pinned",
        Map.of(
            "ui",
            ui,
            "subjectId",
            subject.id().toString(),
            "lines",
            lines.of(log.pinned(subject.id(), subject.viewer()), subject.viewer())));
  }
}
