package rapport.contacts.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rapport.contacts.PointKind;
import rapport.contacts.Rights;
import rapport.kernel.SearchKey;
import rapport.platform.web.Ui;

/**
 * Carries what was typed for somebody new over to the form of whoever turned out to be there
 * already: into what is empty there. Whatever finds no place is noted, so that nothing is lost.
 */
final class Carrying {
  private final Rights may;
  private final String country;
  private final Ui ui;
  private final List<String> left = new ArrayList<>();

  /** For somebody with these rights. */
  Carrying(Rights may, String country, Ui ui) {
    this.may = may;
    this.country = country;
    this.ui = ui;
  }

  /** What is to stand in a field; code as rights know it, label by its key. */
  String text(String code, String label, String present, String typed) {
    String said = typed.strip();
    if (said.isEmpty()
        || said.equals(present.strip())
        || !present.isBlank() && SearchKey.words(said).equals(SearchKey.words(present))) {
      return present;
    }
    if (present.isBlank() && may.writes(code)) {
      return said;
    }
    if (may.reads(code)) {
      left.add(ui.t(label) + ": " + said);
    }
    return present;
  }

  /** The addresses that are known, and those that were typed and aren't among them. */
  PointRows points(PointRows present, PointRows typed) {
    List<PointRows.Row> rows = new ArrayList<>(present.filled());
    for (PointRows.Row row : typed.filled()) {
      if (may.writesPoint(row.kind())
          && rows.stream().noneMatch(known -> canonical(known).equals(canonical(row)))) {
        rows.add(new PointRows.Row(row.kind(), row.label(), row.value(), "used", "", ""));
      }
    }
    rows.addAll(present.rows().stream().filter(row -> row.value().isBlank()).toList());
    return new PointRows(rows);
  }

  private String canonical(PointRows.Row row) {
    String canonical =
        PointKind.ofCode(row.kind()).map(kind -> kind.canonical(row.value(), country)).orElse("");
    return row.kind() + " " + (canonical.isEmpty() ? row.value().strip() : canonical);
  }

  /** The own fields that hold something, and typed ones where they don't. */
  Map<String, List<String>> own(
      Map<String, List<String>> present, Map<String, List<String>> typed) {
    Map<String, List<String>> all = new LinkedHashMap<>(present);
    typed.forEach((code, values) -> {
      List<String> said = values.stream().filter(value -> !value.isBlank()).toList();
      List<String> known = present.getOrDefault(code, List.of());
      if (known.isEmpty() && may.writes(code)) {
        all.put(code, values);
      } else if (!said.isEmpty() && !said.equals(known)) {
        left.add(String.join(", ", said));
      }
    });
    return all;
  }

  /** What found no place, each with the name of its field. */
  List<String> left() {
    return left;
  }
}
