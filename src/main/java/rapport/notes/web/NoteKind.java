package rapport.notes.web;

import gg.jte.Content;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import rapport.access.User;
import rapport.interactions.web.DrawnKind;
import rapport.notes.NoteLog;
import rapport.notes.Notes;
import rapport.platform.web.Templates;
import rapport.platform.web.Ui;

/** Notes on the timeline, and those that are pinned at the top of the card. */
@Component
@Order(0)
class NoteKind extends DrawnKind<NoteLine> {
  private final NoteLog log;
  private final NoteLines lines;

  NoteKind(NoteLog log, NoteLines lines, Templates templates) {
    super(Notes.KIND, templates);
    this.log = log;
    this.lines = lines;
  }

  @Override
  public Condition seen(Field<UUID> entryId, UUID subjectId, User viewer) {
    return NoteLog.seenIn(entryId, viewer);
  }

  @Override
  protected Map<UUID, NoteLine> drawn(List<UUID> ids, User viewer) {
    Map<UUID, NoteLine> drawn = new LinkedHashMap<>();
    lines.of(log.read(ids, viewer), viewer).forEach(line -> drawn.put(line.note().id(), line));
    return drawn;
  }

  @Override
  public Place place() {
    return Place.MIDDLE;
  }

  @Override
  public Content part(Subject subject, Ui ui) {
    User viewer = subject.viewer();
    List<NoteLine> pinned = lines.of(log.pinned(subject.id(), viewer), viewer);
    return draw("pinned", Map.of("ui", ui, "subjectId", subject.id().toString(), "lines", pinned));
  }
}
