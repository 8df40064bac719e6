package rapport.bulk.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.springframework.stereotype.Component;
import rapport.access.RecordKind;
import rapport.access.User;
import rapport.access.Users;
import rapport.bulk.BulkEdit;
import rapport.bulk.BulkEdits;
import rapport.contacts.Client;
import rapport.contacts.Clients;
import rapport.contacts.ManyClients;
import rapport.contacts.web.CellWords;
import rapport.fields.RecordField;
import rapport.filters.Asking;
import rapport.platform.web.Ui;

/** Foresees bulk edits: the figures by the database, the first records as they would look. */
@Component
class BulkPreviews {
  private static final int SHOWN = 10;

  private final Clients clients;
  private final ManyClients many;
  private final Users users;

  BulkPreviews(Clients clients, ManyClients many, Users users) {
    this.clients = clients;
    this.many = many;
    this.users = users;
  }

  BulkPreview of(BulkEdit edit, RecordField field, User viewer, Ui ui) {
    Asking asking = new Asking(viewer, edit.createdAt());
    ManyClients.Fate fate =
        many.fate(edit.selection(), unchanged(edit, field), BulkEdits.MOST, asking);
    RecordKind kind = edit.selection().kind();
    List<UUID> first = many.after(edit.selection(), Optional.empty(), SHOWN, asking);
    CellWords words = new CellWords(ui, users.names());
    return new BulkPreview(
        fate.total(),
        fate.mayChange() - fate.same(),
        fate.total() - fate.mayChange(),
        fate.same(),
        clients.read(kind, first, viewer).stream()
            .map(client -> line(edit, field, client, words))
            .toList());
  }

  /** What holds of records that the edit leaves as they are. */
  private Condition unchanged(BulkEdit edit, RecordField field) {
    return switch (edit.way()) {
      case SET -> many.holdsExactly(field, edit.given());
      case CLEAR -> many.holdsExactly(field, List.of());
      case ADD -> many.holdsAll(field, edit.given());
      case REMOVE -> many.holdsNone(field, edit.given());
    };
  }

  private static BulkPreview.Line line(
      BulkEdit edit, RecordField field, Client client, CellWords words) {
    List<String> before = client.values(edit.field());
    List<String> after = edit.way().applied(before, edit.given());
    String fate = !client.changeable() ? "forbidden" : before.equals(after) ? "same" : "change";
    return new BulkPreview.Line(client, words.of(field, before), words.of(field, after), fate);
  }
}
