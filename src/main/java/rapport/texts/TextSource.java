package rapport.texts;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import rapport.access.User;

/**
 * Records of one kind that are searched by their text; implemented by the module that owns them.
 */
public interface TextSource {
  /** As changes call the kind: interaction, note, task … */
  String kind();

  /** Where what is searched stands. */
  TextColumns columns();

  /** What is searched of these; those that are gone or removed are missing. */
  default List<TextParts> read(Collection<UUID> ids) {
    return columns().read(ids);
  }

  /** Keeps others from changing these until this transaction ends. */
  default void hold(Collection<UUID> ids) {
    columns().hold(ids);
  }

  /** The next ids after the given one, in order, for filling the index; empty at the end. */
  default List<UUID> after(UUID last, int most) {
    return columns().after(last, most);
  }

  /** Rows of which this column holds a record that the viewer sees. */
  Condition seen(Field<UUID> recordId, User viewer);

  /** Which of the parts the viewer may read: some of the letters ABCD, empty for none. */
  default String parts(User viewer) {
    return "ABCD";
  }

  /** What was found, as it is shown; in any order. */
  List<TextHit> show(Collection<UUID> ids, User viewer);
}
