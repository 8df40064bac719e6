package rapport.contacts.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import rapport.contacts.ContactPoint;
import rapport.contacts.PointKind;
import rapport.contacts.Rights;
import rapport.exchange.reading.ColumnMeaning;
import rapport.exchange.reading.FormerAddresses;
import rapport.fields.FieldType;
import rapport.fields.export.WholeColumn;
import rapport.platform.web.Ui;

/**
 * The columns of a whole export for addresses: one for each usual label, one in which others stand
 * with their label before them, one for those to be used first, one for those that are over.
 */
final class WholePoints<T> {
  private static final Map<String, ColumnMeaning> PHONES =
      Map.of(
          "mobile", ColumnMeaning.PHONE_MOBILE,
          "work", ColumnMeaning.PHONE_WORK,
          "home", ColumnMeaning.PHONE_HOME,
          "fax", ColumnMeaning.PHONE_FAX);
  private static final Map<String, ColumnMeaning> EMAILS =
      Map.of("work", ColumnMeaning.EMAIL_WORK, "home", ColumnMeaning.EMAIL_HOME);
  private static final Map<String, ColumnMeaning> ADDRESSES =
      Map.of("work", ColumnMeaning.ADDRESS_WORK, "home", ColumnMeaning.ADDRESS_HOME);

  /** Postal addresses hold commas and semicolons. */
  private static final String BETWEEN_ADDRESSES = " ::: ";

  private final Ui ui;
  private final Rights may;
  private final Function<T, List<ContactPoint>> points;

  WholePoints(Ui ui, Rights may, Function<T, List<ContactPoint>> points) {
    this.ui = ui;
    this.may = may;
    this.points = points;
  }

  List<WholeColumn<T>> all() {
    List<WholeColumn<T>> all = new ArrayList<>();
    if (may.reads("phone")) {
      all.add(first(ColumnMeaning.PHONE_FIRST, PointKind.PHONE));
      all.addAll(labelled(PointKind.PHONE, PHONES, ColumnMeaning.PHONE_OTHER));
    }
    if (may.reads("email")) {
      all.add(first(ColumnMeaning.EMAIL_FIRST, PointKind.EMAIL));
      all.addAll(labelled(PointKind.EMAIL, EMAILS, ColumnMeaning.EMAIL));
    }
    if (may.reads("messenger")) {
      all.addAll(labelled(PointKind.MESSENGER, Map.of(), ColumnMeaning.MESSENGER));
    }
    if (may.reads("website")) {
      all.addAll(labelled(PointKind.WEB, Map.of(), ColumnMeaning.WEB));
    }
    if (may.reads("address")) {
      all.addAll(labelled(PointKind.ADDRESS, ADDRESSES, ColumnMeaning.ADDRESS));
    }
    all.add(former());
    return all;
  }

  private WholeColumn<T> first(ColumnMeaning meaning, PointKind kind) {
    return column(meaning, kind, ContactPoint::primary, WholePoints::spoken);
  }

  private List<WholeColumn<T>> labelled(
      PointKind kind, Map<String, ColumnMeaning> usual, ColumnMeaning others) {
    List<WholeColumn<T>> all = new ArrayList<>();
    usual.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .forEach(one ->
            all.add(
                column(
                    one.getValue(),
                    kind,
                    point -> point.label().equals(one.getKey()),
                    WholePoints::spoken)));
    all.add(
        column(others, kind, point -> !usual.containsKey(point.label()), WholePoints::withLabel));
    return all;
  }

  private WholeColumn<T> column(
      ColumnMeaning meaning,
      PointKind kind,
      Predicate<ContactPoint> which,
      Function<ContactPoint, String> said) {
    String between = kind == PointKind.ADDRESS ? BETWEEN_ADDRESSES : "; ";
    return new WholeColumn<>(
        WholeColumns.heading(meaning, ui),
        kind == PointKind.PHONE ? FieldType.PHONE : FieldType.TEXT,
        one ->
            points.apply(one).stream()
                .filter(point -> point.kind() == kind && point.isValid() && which.test(point))
                .map(said)
                .collect(Collectors.joining(between)));
  }

  private static String withLabel(ContactPoint point) {
    return point.label().isBlank() || point.label().equals("other")
        ? spoken(point)
        : point.label() + ": " + spoken(point);
  }

  /** A phone that was typed as at home gets its country; an extension stays. */
  private static String spoken(ContactPoint point) {
    boolean local = point.kind() == PointKind.PHONE && point.value().matches("[\\d ()./-]+");
    return local ? point.display() : point.value();
  }

  private WholeColumn<T> former() {
    return new WholeColumn<>(
        WholeColumns.heading(ColumnMeaning.FORMER_ADDRESSES, ui),
        FieldType.TEXT,
        one ->
            points.apply(one).stream()
                .filter(point -> !point.isValid())
                .map(point ->
                    FormerAddresses.said(
                        point.kind().code(),
                        point.label(),
                        spoken(point),
                        Objects.requireNonNull(point.to())))
                .collect(Collectors.joining(BETWEEN_ADDRESSES)));
  }
}
