package rapport.contacts;

import static rapport.contacts.db.Tables.COMPANY;
import static rapport.contacts.db.Tables.CONTACT_POINT;
import static rapport.contacts.db.Tables.EMPLOYMENT;
import static rapport.platform.Among.among;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Act;
import rapport.access.Changes;
import rapport.access.Deed;
import rapport.access.RecordKind;
import rapport.access.Right;
import rapport.access.User;
import rapport.fields.Catalogue;
import rapport.fields.Fields;
import rapport.fields.OwnValues;
import rapport.filters.Asking;
import rapport.kernel.Absent;
import rapport.kernel.Conflict;
import rapport.kernel.Ids;
import rapport.kernel.Page;
import rapport.kernel.SortKey;

/** The organisations we know. */
@Component
@Transactional
public class Companies {
  static final Searched SEARCHED = new Searched(COMPANY.SEARCH_KEY, CONTACT_POINT.COMPANY_ID);
  private static final Fields NO_FIELDS = new Fields(List.of());
  private static final int MOST_PEOPLE = 200;

  private final DSLContext sql;
  private final Employments employments;
  private final ContactKeys keys;
  private final Freshness freshness;
  private final CompanyGroups groups;
  private final Points points;
  private final Directory directory;
  private final OwnValues own;
  private final CompanyKeys searchKeys;
  private final Catalogue catalogue;
  private final Changes changes;
  private final CompanyRows rows;
  private final TouchedClients touched;

  Companies(
      DSLContext sql,
      Employments employments,
      ContactKeys keys,
      Freshness freshness,
      CompanyGroups groups,
      Points points,
      Directory directory,
      OwnValues own,
      CompanyKeys searchKeys,
      Catalogue catalogue,
      Changes changes,
      CompanyRows rows) {
    this.sql = sql;
    this.employments = employments;
    this.keys = keys;
    this.freshness = freshness;
    this.groups = groups;
    this.points = points;
    this.directory = directory;
    this.own = own;
    this.searchKeys = searchKeys;
    this.catalogue = catalogue;
    this.changes = changes;
    this.rows = rows;
    this.touched = new TouchedClients(sql, CompanyCatalogue.TABLE);
  }

  /** Adds a company. The user becomes responsible unless the draft says who is. */
  public UUID add(CompanyDraft draft, Act act) {
    return write(checked(draft, act), catalogue.of(RecordKind.COMPANY, act.user()), act);
  }

  /**
   * Refuses what can't be kept or may not be written; the draft as it would be kept. It writes
   * nothing, so a refusal takes nothing back of what others wrote around it.
   */
  @Transactional(readOnly = true, noRollbackFor = RuntimeException.class)
  public CompanyDraft checked(CompanyDraft draft, Act act) {
    act.needs(Right.CHANGE_CLIENTS);
    Fields fields = catalogue.of(RecordKind.COMPANY, act.user());
    return Permitted.company(draft.checked(fields), act.user());
  }

  private UUID write(CompanyDraft checked, Fields fields, Act act) {
    UUID id = Ids.next();
    groups.check(id, null, checked);
    sql.insertInto(COMPANY)
        .set(CompanyRows.fields(checked))
        .set(COMPANY.ID, id)
        .set(
            COMPANY.RESPONSIBLE_ID,
            checked.responsibleId() == null ? act.userId() : checked.responsibleId())
        .set(COMPANY.CREATED_AT, act.at())
        .execute();
    points.insert(
        CONTACT_POINT.COMPANY_ID,
        List.of(new Points.Owned(id, checked.points())),
        checked.country(),
        act);
    own.write(id, fields, checked.own());
    searchKeys.renew(List.of(id));
    freshness.renewCompanies(List.of(id));
    changes.record(act, "add", "company", id, Map.of("name", checked.name()));
    return id;
  }

  /**
   * Replaces what is known of a company; {@link Conflict} "stale" if somebody changed it since this
   * version.
   */
  public void change(UUID id, int version, CompanyDraft draft, Act act) {
    Company before = changeable(id, act.user());
    Fields fields = catalogue.of(RecordKind.COMPANY, act.user());
    CompanyDraft checked = Permitted.company(draft.checked(fields), before, act.user());
    groups.check(id, before.profile().parentId(), checked);
    int changed =
        sql.update(COMPANY)
            .set(CompanyRows.fields(checked))
            .set(COMPANY.RESPONSIBLE_ID, checked.responsibleId())
            .set(COMPANY.VERSION, COMPANY.VERSION.plus(1))
            .where(COMPANY.ID.eq(id), COMPANY.VERSION.eq(version))
            .execute();
    if (changed == 0) {
      throw new Conflict("stale");
    }
    points.replace(CONTACT_POINT.COMPANY_ID, id, checked.points(), checked.country(), act);
    own.write(id, fields, checked.own());
    searchKeys.renew(List.of(id));
    freshness.renewCompanies(List.of(id));
    if (!before.name().equals(checked.name())) {
      keys.renamed(id);
    }
    changes.record(act, "change", "company", id, Tracked.between(before, any(id)).details());
  }

  /** One company to be put into a form; refused for whom the verb would refuse. */
  @Transactional(readOnly = true)
  public Company toChange(UUID id, User viewer) {
    return Shown.company(changeable(id, viewer), viewer);
  }

  /** All that is known of a company that the user may change. */
  private Company changeable(UUID id, User user) {
    user.needs(Right.CHANGE_CLIENTS);
    Company whole = whole(id, user);
    user.needs(RecordKind.COMPANY, Deed.CHANGE, whole.responsibleId());
    return whole;
  }

  private Company whole(UUID id, User viewer) {
    return rows
        .complete(
            List.copyOf(
                sql.selectFrom(COMPANY)
                    .where(COMPANY.ID.eq(id), Sight.companies(viewer, Deed.SEE))
                    .fetch()))
        .stream()
        .findFirst()
        .orElseThrow(() -> new Absent("company", id));
  }

  /**
   * The id of the company of this name, whatever its case, spaces and quotes; it is added if there
   * is none.
   */
  public UUID named(String name, @Nullable UUID responsibleId, Act act) {
    return idOf(name)
        .orElseGet(() ->
            write(
                new CompanyDraft(name, List.of(), "", responsibleId, "").checked(NO_FIELDS),
                NO_FIELDS,
                act));
  }

  /** The oldest companies of these names, by the keys of the names ({@link SortKey}). */
  Map<String, UUID> idsOf(Collection<String> names) {
    String[] keys = names.stream().map(SortKey::of).distinct().toArray(String[]::new);
    Map<String, UUID> found = new HashMap<>();
    if (keys.length > 0) {
      sql.select(COMPANY.SORT_KEY, COMPANY.ID)
          .from(COMPANY)
          .where(COMPANY.SORT_KEY.eq(DSL.any(keys)), COMPANY.REMOVED_AT.isNull())
          .orderBy(COMPANY.ID)
          .forEach(row -> found.putIfAbsent(row.value1(), row.value2()));
    }
    return found;
  }

  /** The oldest company of this name. */
  @Transactional(readOnly = true)
  public Optional<UUID> idOf(String name) {
    return sql.select(COMPANY.ID)
        .from(COMPANY)
        .where(COMPANY.SORT_KEY.eq(SortKey.of(name)), COMPANY.REMOVED_AT.isNull())
        .orderBy(COMPANY.ID)
        .limit(1)
        .fetchOptional(COMPANY.ID);
  }

  /** Notes when somebody there was last spoken with and will be next. */
  public void touched(Collection<Touches> touches) {
    touched.touched(touches);
  }

  /**
   * Makes others who want to note touches of these wait until the transaction ends; in the order of
   * the ids, so that two never wait for each other. Companies come after contacts.
   *
   * @throws Conflict "mergedMeanwhile" if one of them is another by now
   */
  public void lock(Collection<UUID> ids) {
    touched.lock(ids);
  }

  /**
   * One company with its addresses, as the viewer may read it; {@link Absent} if there is none, or
   * none that they may see.
   */
  @Transactional(readOnly = true)
  public Company find(UUID id, User viewer) {
    return Shown.company(whole(id, viewer), viewer);
  }

  /** Who is responsible for a company, whoever may see it; null for nobody. */
  @Transactional(readOnly = true)
  public @Nullable UUID responsible(UUID id) {
    return sql.select(COMPANY.RESPONSIBLE_ID)
        .from(COMPANY)
        .where(COMPANY.ID.eq(id))
        .fetchOne(COMPANY.RESPONSIBLE_ID);
  }

  /** All that is known of a company, whoever may see it: for verbs, not to be shown. */
  Company any(UUID id) {
    return rows
        .complete(List.copyOf(sql.selectFrom(COMPANY).where(COMPANY.ID.eq(id)).fetch()))
        .stream()
        .findFirst()
        .orElseThrow(() -> new Absent("company", id));
  }

  /** Who looks after a company that is seen; null for nobody. */
  @Nullable UUID responsible(UUID id, User viewer) {
    return sql.select(COMPANY.RESPONSIBLE_ID)
        .from(COMPANY)
        .where(COMPANY.ID.eq(id), Sight.companies(viewer, Deed.SEE))
        .fetchOptional()
        .orElseThrow(() -> new Absent("company", id))
        .value1();
  }

  /**
   * The companies with these ids, in the order of the ids and as the viewer may read them; those
   * that don't exist or that they may not see are left out.
   */
  @Transactional(readOnly = true)
  public List<Company> read(Collection<UUID> ids, User viewer) {
    Map<UUID, Company> found = new HashMap<>();
    rows.complete(
            List.copyOf(
                sql.selectFrom(COMPANY)
                    .where(among(COMPANY.ID, ids), Sight.companies(viewer, Deed.SEE))
                    .fetch()))
        .forEach(company -> found.put(company.id(), Shown.company(company, viewer)));
    return ids.stream().distinct().filter(found::containsKey).map(found::get).toList();
  }

  /** Who works, or worked, there and may be seen: at most 200, current before past. */
  @Transactional(readOnly = true)
  public List<Employment> people(UUID companyId, User viewer) {
    Condition seen = Sight.contactIn(EMPLOYMENT.CONTACT_ID, viewer);
    return Shown.employments(
        employments.at(companyId, seen, MOST_PEOPLE), new Rights(viewer, RecordKind.CONTACT));
  }

  /** A page of the directory, of those whom the asking person may see. */
  @Transactional(readOnly = true)
  public Page<Company> list(Listing listing, Asking asking) {
    Page<Record> page = directory.page(CompanyCatalogue.TABLE, SEARCHED, listing, asking);
    return new Page<>(
        rows.complete(page.items()).stream()
            .map(company -> Shown.company(company, asking.viewer()))
            .toList(),
        page.next());
  }

  /** How many the listing holds, counted up to the given number and one more. */
  @Transactional(readOnly = true)
  public int count(Listing listing, int most, Asking asking) {
    return directory.count(CompanyCatalogue.TABLE, SEARCHED, listing, asking, most);
  }

  /** The ids of those in the listing to whom a deed may be done, at most so many. */
  @Transactional(readOnly = true)
  public List<UUID> ids(Listing listing, Deed deed, int most, Asking asking) {
    return directory.ids(CompanyCatalogue.TABLE, SEARCHED, listing, asking, deed, most);
  }

  /** Names of companies by id, of those one may see. */
  @Transactional(readOnly = true)
  public Map<UUID, String> names(Collection<UUID> ids, User viewer) {
    return sql.select(COMPANY.ID, COMPANY.NAME)
        .from(COMPANY)
        .where(among(COMPANY.ID, ids), Sight.companies(viewer, Deed.SEE))
        .fetchMap(COMPANY.ID, COMPANY.NAME);
  }
}
