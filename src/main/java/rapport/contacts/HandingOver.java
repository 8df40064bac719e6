package rapport.contacts;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.falseCondition;
import static rapport.contacts.db.Tables.HANDOVER;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Act;
import rapport.access.Deed;
import rapport.access.Forbidden;
import rapport.access.RecordKind;
import rapport.access.Right;
import rapport.fields.RecordTable;
import rapport.filters.Asking;
import rapport.filters.FilterText;
import rapport.kernel.Ids;
import rapport.kernel.Invalid;

/**
 * Hands clients over, with what they were promised. Their history stays with them; {@link
 * GivingBack} is the way back.
 */
@Component
@Transactional
public class HandingOver {
  private static final int COUNTED = 1_000_000;

  private final DSLContext sql;
  private final Clients clients;
  private final Directory directory;
  private final Passing passing;
  private final HandOverRules rules;
  private final HandOverNews news;
  private final Listed listed;

  HandingOver(
      DSLContext sql,
      Clients clients,
      Directory directory,
      Passing passing,
      HandOverRules rules,
      HandOverNews news,
      Listed listed) {
    this.sql = sql;
    this.clients = clients;
    this.directory = directory;
    this.passing = passing;
    this.rules = rules;
    this.news = news;
    this.listed = listed;
  }

  /** Foresees what a hand-over would do; refuses what it would refuse. */
  @Transactional(readOnly = true)
  public HandOver.Figures foresee(HandOverDraft draft, Act act) {
    rules.check(draft, act);
    UUID fromId = fromId(draft, act);
    Set<UUID> plans = new HashSet<>();
    Set<UUID> leads = new HashSet<>();
    HandOver.Figures figures = HandOver.Figures.NONE;
    List<RecordKind> kinds = HandOverRules.kinds(draft, act.user());
    for (RecordKind kind : kinds) {
      figures = figures.plus(counted(kind, fromId, draft, act));
      inBatches(
          kind,
          fromId,
          draft,
          act,
          (giver, ids) -> {
            passing.open(giver, ids).values().forEach(plans::addAll);
            leads.addAll(passing.along(kind, giver, ids, act.user()));
          });
    }
    int along = kinds.contains(RecordKind.LEAD) ? 0 : leads.size(); // counted already
    return figures.plus(new HandOver.Figures(0, 0, along, plans.size(), 0, 0));
  }

  /**
   * Passes the clients and their open plans on, and tells both employees. Those that whoever does
   * it may not change stay and are counted; {@link Invalid} where nothing is left.
   *
   * @return the id of the hand-over
   */
  public UUID handOver(HandOverDraft draft, Act act) {
    UUID toId = rules.check(draft, act);
    UUID fromId = fromId(draft, act);
    UUID id = Ids.next();
    begin(id, fromId, toId, draft, act);
    HandOver.Figures[] figures = {HandOver.Figures.NONE};
    for (RecordKind kind : HandOverRules.kinds(draft, act.user())) {
      HandOver.Figures before = counted(kind, fromId, draft, act);
      figures[0] = figures[0].plus(HandOver.Figures.of(kind, 0, 0, before.forbidden()));
      inBatches(
          kind,
          fromId,
          draft,
          act,
          (giver, ids) ->
              figures[0] =
                  figures[0].plus(
                      passing.over(new Passing.Group(id, kind, giver, toId), ids, act)));
    }
    if (figures[0].isNothing()) {
      throw new Invalid("", "nothingToHandOver");
    }
    news.handedOver(end(id, figures[0]), act);
    return id;
  }

  /** Of one client, whoever is responsible for it; of a portfolio, whose it is. */
  private @Nullable UUID fromId(HandOverDraft draft, Act act) {
    if (draft.selection() != null) {
      return null; // those of whom the clients come are noted for each
    }
    if (draft.kind() == null || draft.recordId() == null) {
      return Objects.requireNonNull(draft.fromId());
    }
    clients.find(draft.kind(), draft.recordId(), act.user()); // absent for whoever can't see it
    UUID responsibleId = responsibleId(listed.table(draft.kind()), draft.recordId());
    act.user().needs(draft.kind(), Deed.CHANGE, responsibleId);
    if (!HandOverRules.mayPass(responsibleId, act.user())) {
      throw new Forbidden(Right.HAND_OVER);
    }
    if (Objects.equals(responsibleId, draft.toId())) {
      throw new Invalid("to", "samePerson");
    }
    return responsibleId;
  }

  private @Nullable UUID responsibleId(RecordTable table, UUID id) {
    return sql.select(table.responsible())
        .from(table.table())
        .where(table.id().eq(id))
        .fetchOptional(table.responsible())
        .orElse(null);
  }

  private HandOver.Figures counted(
      RecordKind kind, @Nullable UUID fromId, HandOverDraft draft, Act act) {
    RecordTable table = listed.table(kind);
    ManyClients.Fate fate =
        directory.fate(
            table,
            listed.searched(kind),
            draft.listing(),
            new Asking(act.user(), act.at()),
            new Directory.Foreseen(
                meant(table, fromId, draft),
                HandOverRules.mayPass(table, act.user()),
                falseCondition(),
                COUNTED));
    return HandOver.Figures.of(kind, fate.mayChange(), 0, fate.total() - fate.mayChange());
  }

  private void inBatches(
      RecordKind kind,
      @Nullable UUID fromId,
      HandOverDraft draft,
      Act act,
      BiConsumer<@Nullable UUID, List<UUID>> work) {
    RecordTable table = listed.table(kind);
    Condition meant = meant(table, fromId, draft).and(HandOverRules.mayPass(table, act.user()));
    Optional<UUID> last = Optional.of(new UUID(0, 0));
    while (last.isPresent()) {
      List<UUID> ids =
          directory.idsInOrder(
              table,
              listed.searched(kind),
              draft.listing(),
              new Asking(act.user(), act.at()),
              meant.and(table.id().gt(last.get())),
              Passing.BATCH);
      givers(table, ids).forEach(work);
      last = ids.size() < Passing.BATCH ? Optional.empty() : Optional.of(ids.getLast());
    }
  }

  /** Who is responsible for which of them; they pass on giver by giver. */
  private Map<UUID, List<UUID>> givers(RecordTable table, List<UUID> ids) {
    return ids.isEmpty()
        ? Map.of()
        : sql.select(table.responsible(), table.id())
            .from(table.table())
            .where(table.id().eq(any(ids.toArray(UUID[]::new))))
            .orderBy(table.id())
            .fetchGroups(table.responsible(), table.id());
  }

  /** Of what others keep, a portfolio is what is work still. */
  private Condition meant(RecordTable table, @Nullable UUID fromId, HandOverDraft draft) {
    if (draft.selection() != null) { // who has them already keeps them
      return ManyClients.chosen(draft.selection(), table)
          .and(table.responsible().isDistinctFrom(draft.toId()));
    }
    Condition theirs = // "is not distinct from" would find no index
        fromId == null ? table.responsible().isNull() : table.responsible().eq(fromId);
    return draft.recordId() == null
        ? theirs.and(listed.other(table.kind()).map(ListedRecords::open).orElse(DSL.noCondition()))
        : theirs.and(table.id().eq(draft.recordId()));
  }

  private void begin(UUID id, @Nullable UUID fromId, UUID toId, HandOverDraft draft, Act act) {
    sql.insertInto(HANDOVER)
        .set(HANDOVER.ID, id)
        .set(HANDOVER.AT, act.at())
        .set(HANDOVER.BY_USER_ID, act.userId())
        .set(HANDOVER.FROM_USER_ID, fromId)
        .set(HANDOVER.TO_USER_ID, toId)
        .set(HANDOVER.REASON, draft.reason().strip())
        .set(HANDOVER.KIND, draft.kind() == null ? null : draft.kind().code())
        .set(HANDOVER.RECORD_ID, draft.recordId())
        .set(HANDOVER.FILTER, FilterText.of(draft.filter()))
        .set(HANDOVER.RETURNS_ON, draft.returnsOn())
        .execute();
  }

  private HandOver end(UUID id, HandOver.Figures figures) {
    sql.update(HANDOVER)
        .set(HANDOVER.CONTACTS, figures.contacts())
        .set(HANDOVER.COMPANIES, figures.companies())
        .set(HANDOVER.LEADS, figures.leads())
        .set(HANDOVER.PLANS, figures.plans())
        .set(HANDOVER.FORBIDDEN, figures.forbidden())
        .where(HANDOVER.ID.eq(id))
        .execute();
    return sql.selectFrom(HANDOVER).where(HANDOVER.ID.eq(id)).fetchSingle(HandOvers::read);
  }
}
