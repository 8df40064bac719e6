package rapport.contacts;

import static org.jooq.impl.DSL.noCondition;
import static rapport.contacts.db.Tables.CONTACT;
import static rapport.contacts.db.Tables.CONTACT_POINT;
import static rapport.platform.Among.among;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
import rapport.kernel.Page;
import rapport.kernel.PersonName;
import rapport.kernel.SortKey;

/** The people we know. */
@Component
@Transactional
public class Contacts {
  static final Searched SEARCHED = new Searched(CONTACT.SEARCH_KEY, CONTACT_POINT.CONTACT_ID);

  private final DSLContext sql;
  private final AddingContacts adding;
  private final Companies companies;
  private final Employments employments;
  private final ContactKeys keys;
  private final Points points;
  private final Directory directory;
  private final OwnValues own;
  private final Catalogue catalogue;
  private final Changes changes;
  private final ContactRows rows;
  private final TouchedClients touched;

  Contacts(
      DSLContext sql,
      AddingContacts adding,
      Companies companies,
      Employments employments,
      ContactKeys keys,
      Points points,
      Directory directory,
      OwnValues own,
      Catalogue catalogue,
      Changes changes,
      ContactRows rows) {
    this.sql = sql;
    this.adding = adding;
    this.companies = companies;
    this.employments = employments;
    this.keys = keys;
    this.points = points;
    this.directory = directory;
    this.own = own;
    this.catalogue = catalogue;
    this.changes = changes;
    this.rows = rows;
    this.touched = new TouchedClients(sql, ContactCatalogue.TABLE);
  }

  /**
   * Adds a person, and their company if it is new. The user becomes responsible unless the draft
   * says who is.
   */
  public UUID add(ContactDraft draft, Act act) {
    return adding.add(List.of(draft), act).getFirst();
  }

  /**
   * Replaces what is known of a person.
   *
   * @param version the version the user saw; {@link Conflict} "stale" if somebody changed it since
   */
  public void change(UUID id, int version, ContactDraft draft, Act act) {
    Contact before = changeable(id, act.user());
    Fields fields = catalogue.of(RecordKind.CONTACT, act.user());
    ContactDraft checked = Permitted.contact(draft.checked(fields), before, act.user());
    int changed =
        sql.update(CONTACT)
            .set(ContactRows.fields(checked))
            .set(
                CONTACT.NAME_DOUBTFUL,
                before.name().equals(checked.name())
                    ? CONTACT.NAME_DOUBTFUL
                    : DSL.val(checked.name().isDoubtful()))
            .set(CONTACT.RESPONSIBLE_ID, checked.responsibleId())
            .set(CONTACT.VERSION, CONTACT.VERSION.plus(1))
            .where(CONTACT.ID.eq(id), CONTACT.VERSION.eq(version))
            .execute();
    if (changed == 0) {
      throw new Conflict("stale");
    }
    points.replace(CONTACT_POINT.CONTACT_ID, id, checked.points(), checked.country(), act);
    own.write(id, fields, checked.own());
    moveEmployment(before, checked, act);
    changes.record(act, "change", "contact", id, Tracked.between(before, any(id)).details());
  }

  /** One contact to be put into a form; refused for whom the verb would refuse. */
  @Transactional(readOnly = true)
  public Contact toChange(UUID id, User viewer) {
    return Shown.contact(changeable(id, viewer), viewer);
  }

  /** All that is known of somebody whom the user may change. */
  private Contact changeable(UUID id, User user) {
    user.needs(Right.CHANGE_CLIENTS);
    Contact whole =
        rows.complete(List.copyOf(seen(List.of(id), user))).stream()
            .findFirst()
            .orElseThrow(() -> new Absent("contact", id));
    user.needs(RecordKind.CONTACT, Deed.CHANGE, whole.responsibleId());
    return whole;
  }

  private List<? extends Record> seen(Collection<UUID> ids, User viewer) {
    return sql.selectFrom(CONTACT)
        .where(among(CONTACT.ID, ids), Sight.contacts(viewer, Deed.SEE))
        .fetch();
  }

  /**
   * The company is compared as companies are found, whatever its case and quotes; who works there
   * already goes on working there.
   */
  private void moveEmployment(Contact before, ContactDraft draft, Act act) {
    Optional<Employment> known = before.currentEmployment();
    if (known.isPresent()
        && SortKey.of(known.get().companyName()).equals(SortKey.of(draft.company()))) {
      employments.position(known.get().id(), draft.position(), act);
      keys.renew(List.of(before.id()));
    } else {
      LocalDate today = act.at().atZone(act.user().zone()).toLocalDate();
      known.ifPresent(employment -> employments.end(employment, today));
      employ(before.id(), draft, act);
    }
  }

  private void employ(UUID id, ContactDraft draft, Act act) {
    if (!draft.company().isEmpty()) {
      Optional<Employment> known =
          employments.of(List.of(id)).getOrDefault(id, List.of()).stream()
              .filter(Employment::isCurrent)
              .filter(one -> SortKey.of(one.companyName()).equals(SortKey.of(draft.company())))
              .findFirst();
      if (known.isPresent()) {
        employments.position(known.get().id(), draft.position(), act);
      } else {
        UUID companyId = companies.named(draft.company(), draft.responsibleId(), act);
        employments.insert(id, new EmploymentDraft(companyId, draft.position(), null, null), act);
      }
    }
    keys.renew(List.of(id));
  }

  /**
   * Notes when somebody was last spoken with and will be next; called by whoever keeps the log of
   * interactions.
   */
  public void touched(Collection<Touches> touches) {
    touched.touched(touches);
  }

  /**
   * Makes others who want to note touches of these wait until the transaction ends; in the order of
   * the ids, so that two never wait for each other. Contacts come before companies.
   *
   * @throws Conflict "mergedMeanwhile" if one of them is another by now
   */
  public void lock(Collection<UUID> ids) {
    touched.lock(ids);
  }

  /**
   * One contact with addresses and employments, as the viewer may read it; {@link Absent} if there
   * is none, or none that they may see.
   */
  @Transactional(readOnly = true)
  public Contact find(UUID id, User viewer) {
    return read(List.of(id), viewer).stream()
        .findFirst()
        .orElseThrow(() -> new Absent("contact", id));
  }

  /** Who is responsible for a contact, whoever may see it; null for nobody. */
  @Transactional(readOnly = true)
  public @Nullable UUID responsible(UUID id) {
    return sql.select(CONTACT.RESPONSIBLE_ID)
        .from(CONTACT)
        .where(CONTACT.ID.eq(id))
        .fetchOne(CONTACT.RESPONSIBLE_ID);
  }

  /** One contact for the verbs, whoever may see it. */
  Contact any(UUID id) {
    return rows
        .complete(List.copyOf(sql.selectFrom(CONTACT).where(CONTACT.ID.eq(id)).fetch()))
        .stream()
        .findFirst()
        .orElseThrow(() -> new Absent("contact", id));
  }

  /** Whether there is nobody yet. */
  @Transactional(readOnly = true)
  public boolean isEmpty() {
    return !sql.fetchExists(CONTACT);
  }

  /** A page of the directory, of those whom the asking person may see. */
  @Transactional(readOnly = true)
  public Page<Contact> list(Listing listing, Asking asking) {
    Page<Record> page = directory.page(ContactCatalogue.TABLE, SEARCHED, listing, asking);
    return new Page<>(
        rows.complete(page.items()).stream()
            .map(contact -> Shown.contact(contact, asking.viewer()))
            .toList(),
        page.next());
  }

  /** How many the listing holds, counted up to the given number and one more. */
  @Transactional(readOnly = true)
  public int count(Listing listing, int most, Asking asking) {
    return directory.count(ContactCatalogue.TABLE, SEARCHED, listing, asking, most);
  }

  /** The ids of those in the listing to whom a deed may be done, at most so many. */
  @Transactional(readOnly = true)
  public List<UUID> ids(Listing listing, Deed deed, int most, Asking asking) {
    return directory.ids(ContactCatalogue.TABLE, SEARCHED, listing, asking, deed, most);
  }

  /**
   * The contacts with these ids, in the order of the ids and as the viewer may read them; those
   * that don't exist or that they may not see are left out.
   */
  @Transactional(readOnly = true)
  public List<Contact> read(Collection<UUID> ids, User viewer) {
    Map<UUID, Contact> found = new HashMap<>();
    rows.complete(List.copyOf(seen(ids, viewer)))
        .forEach(contact -> found.put(contact.id(), Shown.contact(contact, viewer)));
    return ids.stream().distinct().filter(found::containsKey).map(found::get).toList();
  }

  /** What to call some contacts in lists: id → given and family name; of those one may see. */
  @Transactional(readOnly = true)
  public Map<UUID, ClientName> names(Collection<UUID> ids, User viewer) {
    boolean company = new Rights(viewer, RecordKind.CONTACT).reads("company");
    Map<UUID, ClientName> names = names(ids, Sight.contacts(viewer, Deed.SEE));
    names.replaceAll(
        (id, name) -> company ? name : new ClientName(id, name.name(), Optional.empty(), ""));
    return names;
  }

  /** The same whoever may see them: for the log itself, not to be shown. */
  @Transactional(readOnly = true)
  public Map<UUID, ClientName> anyNames(Collection<UUID> ids) {
    return names(ids, noCondition());
  }

  private Map<UUID, ClientName> names(Collection<UUID> ids, Condition seen) {
    Map<UUID, PersonName> found =
        sql.selectFrom(CONTACT)
            .where(among(CONTACT.ID, ids), seen)
            .fetchMap(row -> row.get(CONTACT.ID), ContactRows::name);
    Map<UUID, List<Employment>> worksOf = employments.of(found.keySet());
    Map<UUID, ClientName> names = new LinkedHashMap<>();
    for (UUID id : ids) {
      PersonName name = found.get(id);
      if (name != null) {
        names.put(id, clientName(id, name, worksOf.getOrDefault(id, List.of())));
      }
    }
    return names;
  }

  private static ClientName clientName(UUID id, PersonName name, List<Employment> works) {
    Optional<Employment> now = works.stream().filter(Employment::isCurrent).findFirst();
    return new ClientName(
        id,
        name.brief(),
        now.map(Employment::companyId),
        now.map(Employment::companyName).orElse(""));
  }
}
