package rapport.interactions.web;

import gg.jte.Content;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import rapport.access.RecordKind;
import rapport.access.Right;
import rapport.access.User;
import rapport.contacts.CardPanel;
import rapport.interactions.EntryKind;
import rapport.platform.web.Templates;
import rapport.platform.web.Ui;

/**
 * A kind of entries that a module draws with templates of its own, in a folder named after it: its
 * lines on the timeline ({@code entry}), a part of the card, and the form for another one.
 */
public abstract class DrawnKind<L> implements EntryKind, CardPanel {
  private final String code;
  private final String folder;
  private final Templates templates;

  /** Of this code; the folder and the addresses are its plural. */
  protected DrawnKind(String code, Templates templates) {
    this.code = code;
    this.folder = code + "s";
    this.templates = templates;
  }

  @Override
  public String code() {
    return code;
  }

  /** The lines of some entries that the viewer sees; a fixed number of queries. */
  protected abstract Map<UUID, L> drawn(List<UUID> ids, User viewer);

  @Override
  public Map<UUID, Content> lines(List<UUID> ids, User viewer, Ui ui) {
    Map<UUID, Content> lines = new LinkedHashMap<>();
    drawn(ids, viewer)
        .forEach((id, line) -> lines.put(id, draw("entry", Map.of("ui", ui, "line", line))));
    return lines;
  }

  /** One of its templates. */
  protected Content draw(String template, Map<String, Object> shown) {
    return templates.of(folder + "/" + template, shown);
  }

  @Override
  public Optional<String> formFor(RecordKind kind, UUID subjectId, User viewer) {
    return viewer.may(Right.LOG_INTERACTIONS)
        ? Optional.of("/" + folder + "/new?on=" + kind.code() + "&id=" + subjectId)
        : Optional.empty();
  }
}
