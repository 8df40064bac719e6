package rapport.leads;

import static org.jooq.impl.DSL.select;
import static rapport.leads.db.Tables.LEAD;
import static rapport.platform.Among.among;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Act;
import rapport.access.Changes;
import rapport.access.Deed;
import rapport.access.RecordKind;
import rapport.access.Right;
import rapport.access.User;
import rapport.contacts.ClientName;
import rapport.contacts.ClientNames;
import rapport.contacts.ClientStage;
import rapport.contacts.ContactDraft;
import rapport.contacts.Contacts;
import rapport.contacts.Inquiries;
import rapport.fields.Catalogue;
import rapport.fields.Fields;
import rapport.fields.OwnValues;
import rapport.kernel.Absent;
import rapport.kernel.Ids;
import rapport.platform.BusinessCalendar;
import tools.jackson.databind.json.JsonMapper;

/**
 * The inquiries: how they come to be, and how they are read. What becomes of them is {@link
 * LeadWork}.
 */
@Component
@Transactional
public class Leads {
  private static final int MOST_OF_CLIENT = 50;

  private final DSLContext sql;
  private final LeadRows rows;
  private final LeadChoices choices;
  private final Coupons coupons;
  private final LeadSettings settings;
  private final Distribution distribution;
  private final OpenLeads open;
  private final Contacts contacts;
  private final ClientNames names;
  private final Inquiries inquiries;
  private final Catalogue catalogue;
  private final OwnValues own;
  private final BusinessCalendar calendar;
  private final Changes changes;
  private final JsonMapper json;

  Leads(
      DSLContext sql,
      LeadRows rows,
      LeadChoices choices,
      Coupons coupons,
      LeadSettings settings,
      Distribution distribution,
      OpenLeads open,
      Contacts contacts,
      ClientNames names,
      Inquiries inquiries,
      Catalogue catalogue,
      OwnValues own,
      BusinessCalendar calendar,
      Changes changes,
      JsonMapper json) {
    this.sql = sql;
    this.rows = rows;
    this.choices = choices;
    this.coupons = coupons;
    this.settings = settings;
    this.distribution = distribution;
    this.open = open;
    this.contacts = contacts;
    this.names = names;
    this.inquiries = inquiries;
    this.catalogue = catalogue;
    this.own = own;
    this.calendar = calendar;
    this.changes = changes;
    this.json = json;
  }

  /**
   * Adds an inquiry. Somebody new is made a contact, who is of whom the lead is; the clock of the
   * first reaction begins to run.
   */
  public UUID add(LeadDraft draft, Act act) {
    act.needs(Right.CHANGE_CLIENTS);
    LeadDraft checked = coupons.placed(draft.checked(choices));
    UUID contactId = contact(checked.person(), act);
    if (checked.person() instanceof LeadDraft.Person.Fresh) {
      inquiries.entrustLater(contactId);
    }
    LeadRules rules = settings.rules();
    UUID id = Ids.next();
    UUID companyId =
        Optional.ofNullable(contacts.anyNames(List.of(contactId)).get(contactId))
            .flatMap(ClientName::companyId)
            .orElse(null);
    insert(id, contactId, companyId, checked, rules, act);
    Fields fields = catalogue.of(RecordKind.LEAD, act.user());
    own.write(id, fields, OwnValues.checked(fields, checked.own()));
    changes.record(act, "add", "lead", id, Map.of("channel", checked.channel().code()));
    ClientStage stage = rules.onArrival();
    if (stage != null) {
      inquiries.reach(contactId, companyId, stage, act);
    }
    switch (checked.owner()) {
      case LeadDraft.Owner.Given given -> distribution.give(id, given.userId(), null, act);
      case LeadDraft.Owner.ByRules _ -> distribution.distribute(id, act);
    }
    open.recount(contactId, companyId);
    return id;
  }

  private UUID contact(LeadDraft.Person person, Act act) {
    return switch (person) {
      case LeadDraft.Person.Known known -> contacts.find(known.contactId(), act.user()).id();
      case LeadDraft.Person.Fresh fresh ->
          contacts.add(
              new ContactDraft(
                  fresh.name(),
                  fresh.company(),
                  "",
                  fresh.points(),
                  null,
                  "",
                  null,
                  fresh.country()),
              act);
    };
  }

  private void insert(
      UUID id,
      UUID contactId,
      @Nullable UUID companyId,
      LeadDraft draft,
      LeadRules rules,
      Act act) {
    sql.insertInto(LEAD)
        .set(LEAD.ID, id)
        .set(LEAD.CONTACT_ID, contactId)
        .set(LEAD.COMPANY_ID, companyId)
        .set(LEAD.CONTACT_KEY, names.sortKeys(List.of(contactId)).getOrDefault(contactId, ""))
        .set(LEAD.STATE, LeadState.NEW.code())
        .set(LEAD.SOURCE, draft.source().isEmpty() ? null : draft.source())
        .set(LEAD.CHANNEL, draft.channel().code())
        .set(LEAD.CAMPAIGN, draft.campaign().strip())
        .set(LEAD.COUPON, draft.coupon().strip())
        .set(LEAD.WANTS, draft.wants().strip())
        .set(LEAD.ARRIVED_AT, act.at())
        .set(LEAD.FIRST_REACTION_DUE, due(rules, act.at()))
        .set(LEAD.UTM, JSONB.valueOf(json.writeValueAsString(draft.utm())))
        .set(LEAD.REFERRER, draft.referrer())
        .set(LEAD.CREATED_BY, act.userId())
        .set(LEAD.CREATED_AT, act.at())
        .execute();
  }

  private @Nullable Instant due(LeadRules rules, Instant arrived) {
    return rules.reactionMinutes() == 0
        ? null
        : calendar.after(arrived, Duration.ofMinutes(rules.reactionMinutes()));
  }

  /** One lead as the viewer may read it; {@link Absent} if there is none that they may see. */
  @Transactional(readOnly = true)
  public Lead find(UUID id, User viewer) {
    return read(List.of(id), viewer).stream().findFirst().orElseThrow(() -> new Absent("lead", id));
  }

  /** Who is responsible for a lead, whoever may see it; null for nobody. */
  @Transactional(readOnly = true)
  public @Nullable UUID responsible(UUID id) {
    return sql.select(LEAD.RESPONSIBLE_ID)
        .from(LEAD)
        .where(LEAD.ID.eq(id))
        .fetchOne(LEAD.RESPONSIBLE_ID);
  }

  /** Some leads of those the viewer may see, in the order of the ids. */
  @Transactional(readOnly = true)
  public List<Lead> read(Collection<UUID> ids, User viewer) {
    Map<UUID, Lead> found = new LinkedHashMap<>();
    List<Record> held =
        List.copyOf(sql.selectFrom(LEAD).where(among(LEAD.ID, ids), seen(viewer)).fetch());
    rows.of(held, viewer).forEach(lead -> found.put(lead.id(), lead));
    return ids.stream().map(found::get).filter(Objects::nonNull).toList();
  }

  /** The leads of a contact or company, open ones first, then the latest; at most 50. */
  @Transactional(readOnly = true)
  public List<Lead> ofClient(UUID clientId, User viewer) {
    return rows.of(
        sql.selectFrom(LEAD)
            .where(LEAD.CONTACT_ID.eq(clientId).or(LEAD.COMPANY_ID.eq(clientId)), seen(viewer))
            .orderBy(LEAD.CLOSED_AT.isNotNull(), LEAD.ARRIVED_AT.desc(), LEAD.ID)
            .limit(MOST_OF_CLIENT)
            .fetch(),
        viewer);
  }

  /** What waits for somebody's first reaction, the most urgent first. */
  @Transactional(readOnly = true)
  public List<Lead> waiting(User viewer, int most) {
    Condition mine = LEAD.RESPONSIBLE_ID.eq(viewer.id());
    Condition ofQueue =
        viewer.teamId() == null
            ? mine
            : mine.or(LEAD.RESPONSIBLE_ID.isNull().and(LEAD.TEAM_ID.eq(viewer.teamId())));
    return rows.of(
        sql.selectFrom(LEAD)
            .where(ofQueue, OpenLeads.OPEN, LEAD.FIRST_REACTION_AT.isNull(), seen(viewer))
            .orderBy(LEAD.FIRST_REACTION_DUE.asc().nullsLast(), LEAD.ARRIVED_AT, LEAD.ID)
            .limit(most)
            .fetch(),
        viewer);
  }

  /** What a lead holds in each field, in the one text form of the field's type. */
  public static Map<String, List<String>> values(Lead lead) {
    return LeadRows.values(lead);
  }

  /** Rows of which this column holds a lead that somebody may see. */
  public static Condition seenIn(Field<UUID> column, User viewer) {
    return column.in(select(LEAD.ID).from(LEAD).where(seen(viewer)));
  }

  /** Rows of leads that somebody may see. */
  static Condition seen(User viewer) {
    return viewer
        .reach(RecordKind.LEAD, Deed.SEE)
        .of(LEAD.RESPONSIBLE_ID)
        .and(LEAD.REMOVED_AT.isNull());
  }
}
