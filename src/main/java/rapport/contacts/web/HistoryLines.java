package rapport.contacts.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import rapport.access.Change;
import rapport.access.Differences;
import rapport.access.RecordKind;
import rapport.access.Right;
import rapport.access.User;
import rapport.access.Users;
import rapport.contacts.Client;
import rapport.fields.Catalogue;
import rapport.fields.FieldsSeen;
import rapport.fields.RecordField;
import rapport.platform.web.Ui;

/** Says changes in words. Fields that whoever looks may not see are left out. */
@Component
public class HistoryLines {
  private final Catalogue catalogue;
  private final Users users;

  HistoryLines(Catalogue catalogue, Users users) {
    this.catalogue = catalogue;
    this.users = users;
  }

  /** The changes of one client and of those that are part of it, which can't be taken back. */
  List<HistoryLine> of(Client client, List<Change> changes, User viewer, Ui ui) {
    boolean mayChange = viewer.may(Right.CHANGE_CLIENTS) && client.changeable();
    Saying saying = saying(viewer, ui);
    return changes.stream()
        .map(change -> {
          boolean own = change.recordId().equals(client.id());
          return saying.line(change, own ? "" : ui.t("history.merged"), own && mayChange);
        })
        .toList();
  }

  /**
   * The changes of any records.
   *
   * @param names of the records by their ids, as far as they have one
   */
  List<HistoryLine> of(List<Change> changes, Map<UUID, String> names, User viewer, Ui ui) {
    Saying saying = saying(viewer, ui);
    return changes.stream()
        .map(change -> saying.line(change, saying.record(change, names), true))
        .toList();
  }

  private Saying saying(User viewer, Ui ui) {
    Map<UUID, String> colleagues = users.names();
    return new Saying(catalogue.seenBy(viewer), colleagues, new CellWords(ui, colleagues), ui);
  }

  /** Addresses that are kept and told of, though no list has them as a column. */
  private static final Set<String> ADDRESSES = Set.of("website", "address", "messenger");

  private record Saying(FieldsSeen fields, Map<UUID, String> colleagues, CellWords words, Ui ui) {
    /** What a record is called; what has no name here is called by its kind. */
    String record(Change change, Map<UUID, String> names) {
      String name =
          change.kind().equals("user")
              ? colleagues.get(change.recordId())
              : names.get(change.recordId());
      return name != null && !name.isEmpty() ? name : said("history.one." + change.kind(), "");
    }

    HistoryLine line(Change change, String record, boolean mayChange) {
      List<HistoryLine.Turn> turns =
          change.differences().fields().entrySet().stream()
              .flatMap(one -> turn(change.kind(), one.getKey(), one.getValue()).stream())
              .toList();
      return new HistoryLine(
          change.id(),
          change.at(),
          change.userId() == null ? "" : colleagues.getOrDefault(change.userId(), ""),
          what(change),
          said("via." + change.via(), change.via()),
          record.isEmpty() ? "" : record,
          href(change),
          turns,
          mayChange
              && change.canBeTakenBack()
              && turns.size() == change.differences().fields().size());
    }

    private String what(Change change) {
      String exact = "history." + change.kind() + "." + change.verb();
      return ui.words()
          .find(exact)
          .orElseGet(() -> said("history.verb." + change.verb(), change.verb()));
    }

    private String said(String key, String otherwise) {
      return ui.words().find(key).orElse(otherwise);
    }

    private static String href(Change change) {
      return switch (change.kind()) {
        case "contact" -> "/contacts/" + change.recordId();
        case "lead" -> "/leads/" + change.recordId();
        case "company" -> "/companies/" + change.recordId();
        case "interaction" -> "/interactions/" + change.recordId();
        default -> "";
      };
    }

    private Optional<HistoryLine.Turn> turn(String kind, String code, Differences.Turn turn) {
      Optional<RecordField> field = RecordKind.ofCode(kind).flatMap(one -> fields.find(one, code));
      if (field.isPresent()) {
        RecordField known = field.get();
        return Optional.of(
            new HistoryLine.Turn(
                known.name(ui.words()), text(known, turn.from()), text(known, turn.to())));
      }
      boolean reads =
          RecordKind.ofCode(kind)
              .filter(one -> fields.viewer().fieldRight(one, code).reads())
              .isPresent();
      return ui.words()
          .find("field." + kind + "." + code)
          .filter(_ -> reads && ADDRESSES.contains(code))
          .map(label ->
              new HistoryLine.Turn(
                  label, String.join(", ", turn.from()), String.join(", ", turn.to())));
    }

    private String text(RecordField field, List<String> values) {
      return words.of(field, values).stream()
          .map(Cell.Word::text)
          .collect(Collectors.joining(", "));
    }
  }
}
