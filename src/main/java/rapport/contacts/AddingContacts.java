package rapport.contacts;

import static rapport.contacts.db.Tables.CONTACT;
import static rapport.contacts.db.Tables.CONTACT_POINT;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Act;
import rapport.access.Changes;
import rapport.access.RecordKind;
import rapport.access.Right;
import rapport.fields.Catalogue;
import rapport.fields.Fields;
import rapport.fields.OwnValues;
import rapport.kernel.Ids;
import rapport.kernel.SortKey;

/** Adds people, one or many, in the same number of statements for any number. */
@Component
@Transactional
public class AddingContacts {
  private final DSLContext sql;
  private final Companies companies;
  private final Employments employments;
  private final ContactKeys keys;
  private final Points points;
  private final OwnValues own;
  private final Catalogue catalogue;
  private final Changes changes;

  AddingContacts(
      DSLContext sql,
      Companies companies,
      Employments employments,
      ContactKeys keys,
      Points points,
      OwnValues own,
      Catalogue catalogue,
      Changes changes) {
    this.sql = sql;
    this.companies = companies;
    this.employments = employments;
    this.keys = keys;
    this.points = points;
    this.own = own;
    this.catalogue = catalogue;
    this.changes = changes;
  }

  /**
   * Refuses what can't be kept or may not be written; the draft as it would be kept. It writes
   * nothing, so a refusal takes nothing back of what others wrote around it.
   */
  @Transactional(readOnly = true, noRollbackFor = RuntimeException.class)
  public ContactDraft checked(ContactDraft draft, Act act) {
    act.needs(Right.CHANGE_CLIENTS);
    Fields fields = catalogue.of(RecordKind.CONTACT, act.user());
    return Permitted.contact(draft.checked(fields), act.user());
  }

  /**
   * Adds people, and their companies if they are new. The user becomes responsible where a draft
   * doesn't say who is.
   *
   * @return their ids, in the order of the drafts
   */
  public List<UUID> add(List<ContactDraft> drafts, Act act) {
    Map<UUID, ContactDraft> checked = new LinkedHashMap<>();
    drafts.forEach(draft -> checked.put(Ids.next(), checked(draft, act)));
    List<Query> inserts = new ArrayList<>();
    checked.forEach((id, draft) -> inserts.add(insert(id, draft, act)));
    together(sql, inserts);
    address(checked, act);
    own.add(
        catalogue.of(RecordKind.CONTACT, act.user()),
        checked.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().own())));
    employ(checked, act);
    keys.renew(checked.keySet());
    Map<UUID, Map<String, ?>> names = new LinkedHashMap<>();
    checked.forEach((id, draft) -> names.put(id, Map.of("name", draft.name().full())));
    changes.recordAll(act, "add", "contact", names);
    return List.copyOf(checked.keySet());
  }

  /** One alone with binds, so that what the database can't keep is told as for any other row. */
  static void together(DSLContext sql, List<? extends Query> inserts) {
    if (inserts.size() == 1) {
      inserts.getFirst().execute();
    } else {
      sql.batch(inserts).execute();
    }
  }

  private Query insert(UUID id, ContactDraft draft, Act act) {
    return sql.insertInto(CONTACT)
        .set(ContactRows.fields(draft))
        .set(CONTACT.NAME_DOUBTFUL, draft.name().isDoubtful())
        .set(CONTACT.ID, id)
        .set(
            CONTACT.RESPONSIBLE_ID,
            draft.responsibleId() == null ? act.userId() : draft.responsibleId())
        .set(CONTACT.CREATED_AT, act.at());
  }

  /** Phones are read by the habits of a country, so those of one are written together. */
  private void address(Map<UUID, ContactDraft> checked, Act act) {
    Map<String, List<Points.Owned>> byCountry = new LinkedHashMap<>();
    checked.forEach((id, draft) ->
        byCountry
            .computeIfAbsent(draft.country(), country -> new ArrayList<>())
            .add(new Points.Owned(id, draft.points())));
    byCountry.forEach(
        (country, owned) -> points.insert(CONTACT_POINT.CONTACT_ID, owned, country, act));
  }

  private void employ(Map<UUID, ContactDraft> checked, Act act) {
    Map<UUID, ContactDraft> working = new LinkedHashMap<>(checked);
    working.values().removeIf(draft -> draft.company().isEmpty());
    Map<String, UUID> known =
        companies.idsOf(working.values().stream().map(ContactDraft::company).toList());
    Map<UUID, EmploymentDraft> works = new LinkedHashMap<>();
    working.forEach((id, draft) -> {
      UUID companyId =
          known.computeIfAbsent(
              SortKey.of(draft.company()),
              key -> companies.named(draft.company(), draft.responsibleId(), act));
      works.put(id, new EmploymentDraft(companyId, draft.position(), null, null));
    });
    employments.insertAll(works, act);
  }
}
