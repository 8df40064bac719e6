package rapport.contacts.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.contacts.ContactPoint;
import rapport.contacts.PointDraft;
import rapport.contacts.PointKind;
import rapport.platform.web.Complaints;

/** The rows of addresses in a form, with empty ones to fill in at the end. */
public record PointRows(List<Row> rows) {
  /**
   * A row as it was typed.
   *
   * @param state used, primary or ended; empty where the form doesn't ask
   * @param from since when it is right, as it was known
   * @param to its last day, as it was known
   */
  public record Row(String kind, String label, String value, String state, String from, String to) {
    Row(String kind, String label, String value) {
      this(kind, label, value, "", "", "");
    }
  }

  /** What a browser sends: lists of equal length; absent ones are empty. */
  record SentPoints(
      @Nullable List<String> pointKind,
      @Nullable List<String> pointLabel,
      @Nullable List<String> pointValue,
      @Nullable List<String> pointState,
      @Nullable List<String> pointFrom,
      @Nullable List<String> pointTo) {

    PointRows rows() {
      List<Row> rows = new ArrayList<>();
      for (int i = 0; pointKind != null && i < pointKind.size(); i++) {
        rows.add(
            new Row(
                pointKind.get(i),
                at(pointLabel, i),
                at(pointValue, i),
                at(pointState, i),
                at(pointFrom, i),
                at(pointTo, i)));
      }
      return new PointRows(rows);
    }

    private static String at(@Nullable List<String> values, int i) {
      return values != null && i < values.size() ? values.get(i) : "";
    }
  }

  static PointRows empty() {
    return new PointRows(List.of(blank(PointKind.PHONE, "mobile"), blank(PointKind.EMAIL, "work")));
  }

  /** Two rows for how to reach somebody at a new place of work. */
  static PointRows work() {
    return new PointRows(List.of(blank(PointKind.PHONE, "work"), blank(PointKind.EMAIL, "work")));
  }

  static PointRows of(List<ContactPoint> points) {
    List<Row> rows = new ArrayList<>();
    points.forEach(point -> rows.add(row(point)));
    rows.add(blank(PointKind.PHONE, ""));
    return new PointRows(rows);
  }

  private static Row row(ContactPoint point) {
    String state = point.isValid() ? point.primary() ? "primary" : "used" : "ended";
    return new Row(
        point.kind().code(),
        point.label(),
        point.value(),
        state,
        Typed.day(point.from()),
        Typed.day(point.to()));
  }

  private static Row blank(PointKind kind, String label) {
    return new Row(kind.code(), label, "");
  }

  /** The rows that are filled in; complaints count them in the same way. */
  public List<Row> filled() {
    return rows.stream().filter(row -> !row.value().isBlank()).toList();
  }

  /**
   * What the rows say.
   *
   * @param today the last day of an address that is said to have ended
   */
  List<PointDraft> drafts(LocalDate today) {
    return filled().stream()
        .map(row ->
            new PointDraft(
                PointKind.ofCode(row.kind()).orElse(PointKind.PHONE),
                PointWords.code(row.label()),
                row.value(),
                facts(row, today)))
        .toList();
  }

  private static PointDraft.@Nullable Facts facts(Row row, LocalDate today) {
    LocalDate from = Typed.day(row.from(), "contactPoints");
    LocalDate to = Typed.day(row.to(), "contactPoints");
    return switch (row.state()) {
      case "primary" -> new PointDraft.Facts(true, from, null);
      case "used" -> new PointDraft.Facts(false, from, null);
      case "ended" -> new PointDraft.Facts(false, from, to == null ? today : to);
      default -> null;
    };
  }

  /** What is wrong with a row, null if nothing is. */
  public @Nullable String error(Row row, Complaints complaints) {
    String field = "contactPoints[" + filled().indexOf(row) + "].";
    return Stream.of("value", "label", "primary", "validTo")
        .map(part -> complaints.at(field + part))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
