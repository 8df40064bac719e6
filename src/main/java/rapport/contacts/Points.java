package rapport.contacts;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.val;
import static rapport.contacts.db.Tables.CONTACT_POINT;
import static rapport.platform.Among.among;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.InsertValuesStepN;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.access.Act;

/** The contact points of contacts and companies. */
@Component
class Points {
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
          CONTACT_POINT.ORDINAL,
          CONTACT_POINT.IS_PRIMARY,
          CONTACT_POINT.VALID_FROM,
          CONTACT_POINT.VALID_TO,
          CONTACT_POINT.CONFIRMED_AT,
          CONTACT_POINT.CONFIRMED_BY,
          CONTACT_POINT.EMPLOYMENT_ID);

  /** Contact points to be written together; the owners are all contacts or all companies. */
  record Owned(UUID ownerId, List<PointDraft> points) {}

  private final DSLContext sql;

  Points(DSLContext sql) {
    this.sql = sql;
  }

  void insert(Field<UUID> owner, List<Owned> owned, String country, Act act) {
    ReadingPoints reading = new ReadingPoints(country, act);
    Map<UUID, List<ContactPoint>> read = new LinkedHashMap<>();
    for (Owned one : owned) {
      read.put(one.ownerId(), reading.read(one.points(), List.of()));
    }
    write(owner, read);
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
    values.add(point.primary());
    values.add(point.from());
    values.add(point.to());
    values.add(point.confirmedAt());
    values.add(point.confirmedBy());
    values.add(point.employmentId());
    return values;
  }

  /** Replaces all addresses of one owner, as {@link ReadingPoints} reads them. */
  void replace(Field<UUID> owner, UUID ownerId, List<PointDraft> points, String country, Act act) {
    List<ContactPoint> fresh = new ReadingPoints(country, act).read(points, of(owner, ownerId));
    sql.deleteFrom(CONTACT_POINT).where(owner.eq(ownerId)).execute();
    write(owner, Map.of(ownerId, fresh));
  }

  /** Adds addresses of a place of work to those of a contact. */
  void append(UUID contactId, List<PointDraft> drafts, String country, UUID employmentId, Act act) {
    int known = of(CONTACT_POINT.CONTACT_ID, contactId).size();
    List<ContactPoint> fresh = new ReadingPoints(country, act).read(drafts, List.of());
    for (int i = 0; i < fresh.size(); i++) {
      ContactPoint point = fresh.get(i).of(employmentId);
      sql.insertInto(CONTACT_POINT)
          .columns(COLUMNS)
          .values(values(CONTACT_POINT.CONTACT_ID, contactId, point, known + i))
          .execute();
    }
  }

  /** Says that some addresses of a contact lead to them no longer. */
  void end(UUID contactId, Set<UUID> ids, LocalDate lastDay, @Nullable UUID employmentId) {
    sql.update(CONTACT_POINT)
        .set(CONTACT_POINT.VALID_TO, lastDay)
        .set(CONTACT_POINT.IS_PRIMARY, false)
        .set(
            CONTACT_POINT.EMPLOYMENT_ID,
            coalesce(CONTACT_POINT.EMPLOYMENT_ID, val(employmentId, CONTACT_POINT.EMPLOYMENT_ID)))
        .where(
            CONTACT_POINT.CONTACT_ID.eq(contactId),
            among(CONTACT_POINT.ID, ids),
            CONTACT_POINT.VALID_TO.isNull())
        .execute();
  }

  /** The addresses of several owners, each owner's valid and primary ones first. */
  Map<UUID, List<ContactPoint>> of(Field<UUID> owner, Collection<UUID> ownerIds) {
    return sql
        .selectFrom(CONTACT_POINT)
        .where(owner.in(ownerIds))
        .orderBy(
            owner.asc(),
            CONTACT_POINT.VALID_TO.desc().nullsFirst(),
            CONTACT_POINT.IS_PRIMARY.desc(),
            CONTACT_POINT.ORDINAL.asc())
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
        row.get(CONTACT_POINT.CANONICAL),
        row.get(CONTACT_POINT.IS_PRIMARY),
        row.get(CONTACT_POINT.VALID_FROM),
        row.get(CONTACT_POINT.VALID_TO),
        row.get(CONTACT_POINT.CONFIRMED_AT),
        row.get(CONTACT_POINT.CONFIRMED_BY),
        row.get(CONTACT_POINT.EMPLOYMENT_ID));
  }
}
