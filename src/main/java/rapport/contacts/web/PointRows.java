package rapport.contacts.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.contacts.ContactPoint;
import rapport.contacts.PointDraft;
import rapport.contacts.PointKind;

/** The rows of addresses in a form, with empty ones to fill in at the end. */
public record PointRows(List<Row> rows) {
  /** Kinds, labels and values come as three lists of equal length. */
  public record Row(String kind, String label, String value) {}

  static PointRows sent(
      @Nullable List<String> kinds, @Nullable List<String> labels, @Nullable List<String> values) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; kinds != null && i < kinds.size(); i++) {
      rows.add(new Row(kinds.get(i), at(labels, i), at(values, i)));
    }
    return new PointRows(rows);
  }

  static PointRows empty() {
    return new PointRows(List.of(blank(PointKind.PHONE, "mobile"), blank(PointKind.EMAIL, "work")));
  }

  static PointRows of(List<ContactPoint> points) {
    List<Row> rows = new ArrayList<>();
    points.forEach(point -> rows.add(new Row(point.kind().code(), point.label(), point.value())));
    rows.add(blank(PointKind.PHONE, ""));
    return new PointRows(rows);
  }

  private static Row blank(PointKind kind, String label) {
    return new Row(kind.code(), label, "");
  }

  private static String at(@Nullable List<String> values, int i) {
    return values != null && i < values.size() ? values.get(i) : "";
  }

  /** The rows that are filled in; complaints count them in the same way. */
  public List<Row> filled() {
    return rows.stream().filter(row -> !row.value().isBlank()).toList();
  }

  List<PointDraft> drafts() {
    return filled().stream()
        .map(row ->
            new PointDraft(
                PointKind.ofCode(row.kind()).orElse(PointKind.PHONE),
                PointWords.code(row.label()),
                row.value()))
        .toList();
  }

  /** The name under which a complaint about this row arrives. */
  public String field(Row row) {
    return "contactPoints[" + filled().indexOf(row) + "].value";
  }
}
