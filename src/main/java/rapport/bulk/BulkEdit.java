package rapport.bulk;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import rapport.contacts.Selection;

/**
 * One value to be written, or written, into many records.
 *
 * @param field the code of the field, empty while none is chosen
 * @param given the values, in the text form of the field
 * @param besides what was said along with them, by the code of the field: why a lead is closed
 * @param userId whose rights count, whenever the job runs
 * @param createdAt also the moment from which relative dates of the filter are seen
 */
public record BulkEdit(
    UUID id,
    Selection selection,
    String field,
    Way way,
    List<String> given,
    Map<String, List<String>> besides,
    BulkStatus status,
    UUID userId,
    Instant createdAt,
    Figures figures) {

  /**
   * @param total how many were chosen when it began
   * @param changed how many got the value
   * @param forbidden how many the user may not change
   * @param same how many held it already
   * @param restored how many an undo has put back
   * @param kept how many an undo left alone, since somebody has changed them
   */
  public record Figures(int total, int changed, int forbidden, int same, int restored, int kept) {
    public int done() {
      return changed + forbidden + same;
    }
  }

  public boolean isChosen() {
    return !field.isEmpty();
  }
}
