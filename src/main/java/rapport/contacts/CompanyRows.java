package rapport.contacts;

import static rapport.contacts.db.Tables.COMPANY;
import static rapport.contacts.db.Tables.CONTACT_POINT;
import static rapport.contacts.db.Tables.EMPLOYMENT;
import static rapport.platform.Among.among;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import rapport.fields.OwnValues;
import rapport.kernel.SearchKey;
import rapport.kernel.SortKey;

/** Rows of companies: what hangs on them is read with them, and what a draft says is written. */
@Component
class CompanyRows {
  private final DSLContext sql;
  private final Points points;
  private final OwnValues own;

  CompanyRows(DSLContext sql, Points points, OwnValues own) {
    this.sql = sql;
    this.points = points;
    this.own = own;
  }

  List<Company> complete(List<? extends Record> rows) {
    List<UUID> ids = rows.stream().map(row -> row.get(COMPANY.ID)).toList();
    Map<UUID, List<ContactPoint>> pointsOf = points.of(CONTACT_POINT.COMPANY_ID, ids);
    Map<UUID, Integer> peopleAt = countPeople(ids);
    Map<UUID, Map<String, List<String>>> ownOf = own.of(ids);
    return rows.stream()
        .map(row ->
            company(
                row,
                pointsOf.getOrDefault(row.get(COMPANY.ID), List.of()),
                peopleAt.getOrDefault(row.get(COMPANY.ID), 0),
                ownOf.getOrDefault(row.get(COMPANY.ID), Map.of())))
        .toList();
  }

  private Map<UUID, Integer> countPeople(Collection<UUID> ids) {
    var people = DSL.count().as("people");
    return sql.select(EMPLOYMENT.COMPANY_ID, people)
        .from(EMPLOYMENT)
        .where(among(EMPLOYMENT.COMPANY_ID, ids), EMPLOYMENT.VALID_TO.isNull())
        .groupBy(EMPLOYMENT.COMPANY_ID)
        .fetchMap(EMPLOYMENT.COMPANY_ID, people);
  }

  private static Company company(
      Record row, List<ContactPoint> points, int people, Map<String, List<String>> own) {
    return new Company(
        row.get(COMPANY.ID),
        row.get(COMPANY.NAME),
        points,
        row.get(COMPANY.NOTE),
        row.get(COMPANY.RESPONSIBLE_ID),
        people,
        row.get(COMPANY.LAST_TOUCH_AT),
        row.get(COMPANY.NEXT_TOUCH_AT),
        row.get(COMPANY.CREATED_AT),
        row.get(COMPANY.VERSION),
        new CompanyProfile(
            Standing.read(
                row.get(COMPANY.IMPORTANCE), row.get(COMPANY.ROLE), row.get(COMPANY.STAGE)),
            row.get(COMPANY.INDUSTRY),
            row.get(COMPANY.PARENT_ID)),
        row.get(COMPANY.STALE_FROM),
        own,
        row.get(COMPANY.OPEN_LEADS),
        false);
  }

  static Map<?, ?> fields(CompanyDraft draft) {
    Map<Object, Object> fields = new HashMap<>();
    fields.put(COMPANY.NAME, draft.name());
    fields.put(COMPANY.SORT_KEY, SortKey.of(draft.name()));
    fields.put(COMPANY.SEARCH_KEY, SearchKey.of(draft.name()));
    fields.put(COMPANY.NOTE, draft.note());
    if (draft.profile() != null) {
      fields.put(COMPANY.IMPORTANCE, draft.profile().standing().importance().code());
      fields.put(COMPANY.ROLE, draft.profile().standing().roleCode());
      fields.put(COMPANY.STAGE, draft.profile().standing().stageCode());
      fields.put(COMPANY.INDUSTRY, draft.profile().industry().strip());
      fields.put(COMPANY.PARENT_ID, draft.profile().parentId());
    }
    return fields;
  }
}
