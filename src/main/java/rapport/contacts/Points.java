package rapport.contacts;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static rapport.contacts.db.Tables.CONTACT_POINT;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.InsertValuesStepN;
import org.jooq.Record;
import org.springframework.stereotype.Component;
import rapport.kernel.Complaint;
import rapport.kernel.Ids;

/** The contact points of contacts and companies. */
@Component
class Points {
  private static final int MOST = 50;
  private static final int LONGEST = 500;
  private static final List<Field<?>> COLUMNS =
      List.of(
          CONTACT_POINT.ID,
          CONTACT_POINT.CONTACT_ID,
          CONTACT_POINT.COMPANY_ID,
          CONTACT_POINT.KIND,
          CONTACT_POINT.LABEL,
          CONTACT_POINT.VALUE,
          CONTACT_POINT.CANONICAL,
          CONTACT_POINT.SEARCH_KEY,
          CONTACT_POINT.ORDINAL);

  /** Contact points to be written together; the owners are all contacts or all companies. */
  record Owned(UUID ownerId, List<PointDraft> points) {}

  private final DSLContext sql;

  Points(DSLContext sql) {
    this.sql = sql;
  }

  /** The addresses that say something; complains about those that can't be one. */
  static List<PointDraft> checked(
      List<PointDraft> points, String country, List<Complaint> complaints) {
    List<PointDraft> filled = points.stream().filter(point -> !point.value().isBlank()).toList();
    if (filled.size() > MOST) {
      complaints.add(Complaint.of("contactPoints", "tooMany", MOST));
    }
    for (int i = 0; i < filled.size(); i++) {
      PointDraft point = filled.get(i);
      String field = "contactPoints[" + i + "].value";
      ContactDraft.tooLong(complaints, field, point.value(), LONGEST);
      ContactDraft.tooLong(complaints, "contactPoints[" + i + "].label", point.label(), 50);
      if (point.kind() == PointKind.EMAIL
          && point.kind().canonical(point.value(), country).isEmpty()) {
        complaints.add(Complaint.of(field, "email"));
      }
      if (point.kind() == PointKind.PHONE && PointKind.digits(point.value()).length() < 2) {
        complaints.add(Complaint.of(field, "phone"));
      }
    }
    return filled;
  }

  void insert(Field<UUID> owner, List<Owned> owned, String country) {
    Map<UUID, List<ContactPoint>> read = new LinkedHashMap<>();
    for (Owned one : owned) {
      read.put(one.ownerId(), one.points().stream().map(point -> read(point, country)).toList());
    }
    write(owner, read);
  }

  private static ContactPoint read(PointDraft draft, String country) {
    String value = draft.value().strip();
    String canonical = draft.kind().canonical(value, country);
    return new ContactPoint(Ids.next(), draft.kind(), draft.label().strip(), value, canonical);
  }

  private void write(Field<UUID> owner, Map<UUID, List<ContactPoint>> pointsOf) {
    InsertValuesStepN<?> insert = sql.insertInto(CONTACT_POINT).columns(COLUMNS);
    boolean any = false;
    for (var one : pointsOf.entrySet()) {
      for (int i = 0; i < one.getValue().size(); i++) {
        insert = insert.values(values(owner, one.getKey(), one.getValue().get(i), i));
        any = true;
      }
    }
    if (any) {
      insert.execute();
    }
  }

  private static List<?> values(Field<UUID> owner, UUID ownerId, ContactPoint point, int ordinal) {
    List<Object> values = new ArrayList<>();
    values.add(point.id());
    values.add(owner.equals(CONTACT_POINT.CONTACT_ID) ? ownerId : null);
    values.add(owner.equals(CONTACT_POINT.COMPANY_ID) ? ownerId : null);
    values.add(point.kind().code());
    values.add(point.label());
    values.add(point.value());
    values.add(point.canonical());
    values.add(point.searchKey());
    values.add(ordinal);
    return values;
  }

  /**
   * Replaces all addresses of one owner. One that stays as it was typed keeps its id and the number
   * that was read in it, whatever country the change comes from.
   */
  void replace(Field<UUID> owner, UUID ownerId, List<PointDraft> points, String country) {
    List<ContactPoint> known = new ArrayList<>(of(owner, ownerId));
    List<ContactPoint> fresh = new ArrayList<>();
    for (PointDraft draft : points) {
      ContactPoint read = read(draft, country);
      Optional<ContactPoint> same = known.stream().filter(read::isSameAddress).findFirst();
      same.ifPresent(known::remove);
      fresh.add(same.map(read::keeping).orElse(read));
    }
    sql.deleteFrom(CONTACT_POINT).where(owner.eq(ownerId)).execute();
    write(owner, Map.of(ownerId, fresh));
  }

  /** The addresses of several owners, each owner's in their order. */
  Map<UUID, List<ContactPoint>> of(Field<UUID> owner, Collection<UUID> ownerIds) {
    return sql
        .selectFrom(CONTACT_POINT)
        .where(owner.in(ownerIds))
        .orderBy(owner, CONTACT_POINT.ORDINAL)
        .stream()
        .collect(groupingBy(row -> row.get(owner), mapping(Points::point, toList())));
  }

  List<ContactPoint> of(Field<UUID> owner, UUID ownerId) {
    return of(owner, List.of(ownerId)).getOrDefault(ownerId, List.of());
  }

  private static ContactPoint point(Record row) {
    return new ContactPoint(
        row.get(CONTACT_POINT.ID),
        PointKind.ofCode(row.get(CONTACT_POINT.KIND)).orElseThrow(),
        row.get(CONTACT_POINT.LABEL),
        row.get(CONTACT_POINT.VALUE),
        row.get(CONTACT_POINT.CANONICAL));
  }
}
