package rapport.contacts.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.fields.RecordField;
import rapport.platform.web.Choice;

/**
 * A directory grouped by a field of which one value is chosen.
 *
 * @param editable whether who looks may move cards at all
 * @param choices every group, to move a card to without dragging
 */
public record Board(RecordField field, boolean editable, List<Choice> choices, List<Lane> lanes) {
  /**
   * One group.
   *
   * @param value what the field holds there, empty for nothing
   * @param count in words, not counted beyond a bound
   * @param more where the next cards are, null if there are no more
   */
  public record Lane(
      String value, String label, String count, List<Row> cards, @Nullable String more) {}
}
