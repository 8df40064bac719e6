package rapport.contacts.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import rapport.access.RecordKind;
import rapport.access.User;
import rapport.access.Users;
import rapport.contacts.PersonalData.Section;
import rapport.fields.Catalogue;
import rapport.fields.FieldType;
import rapport.fields.FieldsSeen;
import rapport.fields.RecordField;
import rapport.platform.web.Ui;

/** Says in words what is kept of a person; the file for programs keeps the codes. */
@Component
public class PersonalLines {
  /** Parts whose values are codes, and where their words are. */
  private static final Map<String, String> CODED =
      Map.of(
          "kind", "point.",
          "method", "method.",
          "direction", "initiative.",
          "state", "state.",
          "verb", "history.verb.",
          "via", "via.");

  private final Catalogue catalogue;
  private final Users users;

  PersonalLines(Catalogue catalogue, Users users) {
    this.catalogue = catalogue;
    this.users = users;
  }

  /** A part of a record: what it is called, and what stands there. */
  public record Line(String label, String text) {}

  /** A section with its records, each as its lines. */
  public record Told(String code, List<List<Line>> records) {}

  List<Told> of(List<Section> sections, User viewer, Ui ui) {
    FieldsSeen fields = catalogue.seenBy(viewer);
    CellWords words = new CellWords(ui, users.names());
    return sections.stream()
        .map(section -> {
          Saying saying = new Saying(fields, section.fieldsOf(), words, ui);
          return new Told(section.code(), section.records().stream().map(saying::lines).toList());
        })
        .toList();
  }

  private record Saying(FieldsSeen fields, RecordKind kind, CellWords words, Ui ui) {
    List<Line> lines(Map<String, Object> record) {
      List<Line> lines = new ArrayList<>();
      record.forEach((code, value) -> {
        Line line = line(code, value);
        if (!line.text().isEmpty()) {
          lines.add(line);
        }
      });
      return lines;
    }

    private Line line(String code, Object value) {
      if (value instanceof List<?> list) {
        return field(code, list.stream().map(String::valueOf).toList());
      }
      String label =
          ui.words()
              .find("personal.part." + code)
              .or(() -> ui.words().find("field.contact." + code))
              .orElse(code);
      return new Line(label, text(code, value.toString()));
    }

    /** A value of a field; in the history with what it was before, or is since. */
    private Line field(String code, List<String> values) {
      boolean before = code.endsWith(".from");
      boolean since = code.endsWith(".to");
      String plain = before || since ? code.substring(0, code.lastIndexOf('.')) : code;
      Optional<RecordField> field = fields.find(kind, plain);
      String name =
          field
              .map(one -> one.name(ui.words()))
              .or(() -> ui.words().find("field.contact." + plain))
              .or(() -> ui.words().find("personal.part." + plain))
              .orElse(plain);
      String text =
          field.map(one -> String.join(", ", told(one, values))).orElse(String.join(", ", values));
      String label =
          before ? ui.t("personal.before", name) : since ? ui.t("personal.since", name) : name;
      return new Line(label, values.isEmpty() ? "" : text);
    }

    /** Moments exactly: the page is printed and read on another day. */
    private List<String> told(RecordField field, List<String> values) {
      if (field.type() == FieldType.MOMENT) {
        return values.stream().map(one -> ui.when(Instant.parse(one))).toList();
      }
      return values.isEmpty()
          ? List.of()
          : words.of(field, values).stream().map(Cell.Word::text).toList();
    }

    private String text(String code, String value) {
      String coded = CODED.get(code);
      if (coded != null) {
        return ui.words().find(coded + value).orElse(value);
      }
      try {
        return switch (code) {
          case "at", "moment" -> ui.when(Instant.parse(value));
          case "from", "to" -> ui.day(LocalDate.parse(value));
          default -> value;
        };
      } catch (DateTimeException otherwise) { // part of a date, such as a year alone
        return value;
      }
    }
  }
}
