package rapport.bulk.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.bulk.BulkEdit;
import rapport.bulk.Way;
import rapport.contacts.Client;
import rapport.contacts.web.FieldInput;
import rapport.fields.RecordField;

/**
 * A bulk edit as its page shows it.
 *
 * @param fields what may be written into many records
 * @param way what is done with the chosen field
 * @param input the value, null while no field is chosen
 * @param also what must be said along with some of its values, null for nothing
 * @param preview null while no value is chosen, and once it has begun
 * @param kept the first of those an undo has left alone
 * @param back the list it came from
 */
public record BulkView(
    BulkEdit edit,
    List<RecordField> fields,
    Way way,
    @Nullable FieldInput input,
    @Nullable FieldInput also,
    @Nullable BulkPreview preview,
    List<Client> kept,
    String back) {

  public String path() {
    return "/bulk-edits/" + edit.id();
  }

  public boolean chooses(RecordField field) {
    return input != null && input.field().equals(field);
  }

  public List<Way> ways() {
    return input == null ? List.of() : Way.of(input.field());
  }

  /** The colour of its state. */
  public String tone() {
    return switch (edit.status()) {
      case DONE -> "green";
      case FAILED -> "red";
      case RUNNING, UNDOING -> "accent";
      case OPEN, UNDONE -> "neutral";
    };
  }

  /** Of so many records the undo speaks. */
  public int goal() {
    return edit.status() == rapport.bulk.BulkStatus.UNDOING
        ? edit.figures().changed()
        : edit.figures().total();
  }

  public int done() {
    return edit.status() == rapport.bulk.BulkStatus.UNDOING
        ? edit.figures().restored() + edit.figures().kept()
        : edit.figures().done();
  }
}
