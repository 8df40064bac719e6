package rapport.interactions.web;

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
import rapport.interactions.EntryKind;
import rapport.interactions.InteractionLog;
import rapport.platform.web.Templates;
import rapport.platform.web.Ui;

/** Interactions on the timeline. */
@Component
@Order(1)
class InteractionKind implements EntryKind {
  private final InteractionLog log;
  private final Entries entries;
  private final Templates templates;

  InteractionKind(InteractionLog log, Entries entries, Templates templates) {
    this.log = log;
    this.entries = entries;
    this.templates = templates;
  }

  @Override
  public String code() {
    return "interaction";
  }

  @Override
  public Condition seen(Field<UUID> entryId, UUID subjectId, User viewer) {
    return InteractionLog.onCard(entryId, subjectId, viewer);
  }

  @Override
  public Map<UUID, Content> lines(List<UUID> ids, User viewer, Ui ui) {
    Map<UUID, Content> lines = new LinkedHashMap<>();
    for (EntryLine line : entries.lines(log.ofCard(ids, viewer), viewer, ui)) {
      lines.put(
          line.interaction().id(),
          templates.of(
              "interactions/entry", Map.of("ui", ui, "line", line, "who", line.responsible())));
    }
    return lines;
  }
}
