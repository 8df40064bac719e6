package rapport.contacts.web;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.access.RecordKind;
import rapport.access.Right;
import rapport.access.User;
import rapport.access.Users;
import rapport.contacts.Client;
import rapport.fields.RecordField;
import rapport.fields.Source;
import rapport.fields.Tallies;
import rapport.platform.web.Ui;

/** Makes the cells of a list's rows; tallies are counted for all rows together. */
@Component
class Cells {
  private final Users users;
  private final Tallies tallies;

  Cells(Users users, Tallies tallies) {
    this.users = users;
    this.tallies = tallies;
  }

  /** The rows of a list, in as many queries as there are tallies and one. */
  List<Row> rows(List<Client> clients, List<RecordField> fields, User viewer, Ui ui) {
    CellWords words = new CellWords(ui, users.names());
    Map<String, Map<UUID, Integer>> counted = counted(clients, fields, ui.now());
    return clients.stream()
        .map(client -> {
          boolean mayChange = client.changeable() && viewer.may(Right.CHANGE_CLIENTS);
          return new Row(
              client,
              mayChange,
              fields.stream()
                  .map(field -> {
                    List<String> values =
                        counted.containsKey(field.code())
                            ? tally(counted.get(field.code()).get(client.id()))
                            : client.values(field.code());
                    return cell(client, field, values, words, mayChange && writes(field, viewer));
                  })
                  .toList());
        })
        .toList();
  }

  private static boolean writes(RecordField field, User viewer) {
    return field.editable() && viewer.fieldRight(field.kind(), field.code()).writes();
  }

  private static Cell cell(
      Client client, RecordField field, List<String> values, CellWords words, boolean editable) {
    boolean employer = field.code().equals("company") && client.companyId() != null;
    List<Cell.Word> said = words.of(field, values);
    return new Cell(
        field,
        employer
            ? said.stream()
                .map(word ->
                    new Cell.Word(
                        word.text(),
                        Client.path(RecordKind.COMPANY) + "/" + client.companyId(),
                        word.hint(),
                        word.look()))
                .toList()
            : said,
        editable);
  }

  /** What tallies among the fields count for each of these; a query for each tally. */
  Map<String, Map<UUID, Integer>> counted(
      List<Client> clients, List<RecordField> fields, Instant now) {
    List<UUID> ids = clients.stream().map(Client::id).toList();
    Instant from = now.minus(Duration.ofDays(Source.Tally.USUAL_DAYS));
    Map<String, Map<UUID, Integer>> counted = new HashMap<>();
    for (RecordField field : fields) {
      if (field.source() instanceof Source.Tally tally) {
        counted.put(field.code(), tallies.of(tally, ids, from, now));
      }
    }
    return counted;
  }

  static List<String> tally(@Nullable Integer times) {
    return times == null ? List.of() : List.of(times.toString());
  }
}
