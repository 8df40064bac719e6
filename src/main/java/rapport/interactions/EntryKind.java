package rapport.interactions;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import rapport.access.RecordKind;
import rapport.access.User;
import rapport.platform.web.Ui;

/**
 * A kind of entries of the timeline: interactions, and what modules above add to them. Their
 * entries are written by {@link CardEntries}.
 */
public interface EntryKind {
  /** As entries and addresses call it: interaction, note, task. */
  String code();

  /** Rows of the timeline of one card of which this column holds an entry that the viewer sees. */
  Condition seen(Field<UUID> entryId, UUID subjectId, User viewer);

  /** The lines of some entries, all that are seen; a fixed number of queries. */
  Map<UUID, Content> lines(List<UUID> ids, User viewer, Ui ui);

  /** Where one writes another one down for this card; empty where one can't. */
  default Optional<String> formFor(RecordKind kind, UUID subjectId, User viewer) {
    return Optional.empty();
  }
}
