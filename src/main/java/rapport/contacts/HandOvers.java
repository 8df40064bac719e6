package rapport.contacts;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.trueCondition;
import static rapport.contacts.db.Tables.HANDOVER;
import static rapport.contacts.db.Tables.HANDOVER_ROW;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Deed;
import rapport.access.Reach;
import rapport.access.RecordKind;
import rapport.access.Right;
import rapport.access.User;
import rapport.fields.RecordTable;
import rapport.kernel.Absent;
import rapport.kernel.Cursor;
import rapport.kernel.Page;

/**
 * Reads hand-overs. Those see one who did it, who gave or took the clients, and who sees the
 * clients of one of them.
 */
@Component
@Transactional(readOnly = true)
public class HandOvers {
  private static final int OF_ONE = 20;
  private static final int DUE = 1000;

  private final DSLContext sql;
  private final Listed listed;

  HandOvers(DSLContext sql, Listed listed) {
    this.sql = sql;
    this.listed = listed;
  }

  /** One of them; {@link Absent} if there is none that the viewer may see. */
  public HandOver find(UUID id, User viewer) {
    return sql.selectFrom(HANDOVER)
        .where(HANDOVER.ID.eq(id), seenBy(viewer))
        .fetchOptional(HandOvers::read)
        .orElseThrow(() -> new Absent("handover", id));
  }

  /**
   * The newest first.
   *
   * @param running only those whose clients have yet to go back
   */
  public Page<HandOver> list(boolean running, User viewer, Optional<Cursor> after, int limit) {
    Condition behind = after.map(cursor -> HANDOVER.ID.lt(cursor.id())).orElse(noCondition());
    List<HandOver> rows =
        sql.selectFrom(HANDOVER)
            .where(seenBy(viewer), behind, running ? isRunning() : noCondition())
            .orderBy(HANDOVER.ID.desc())
            .limit(limit + 1)
            .fetch(HandOvers::read);
    return Page.of(rows, limit, last -> new Cursor("", last.id()));
  }

  /** The clients of one, in a fixed order. */
  public Page<HandOver.Row> rows(UUID id, Optional<Cursor> after, int limit) {
    Condition behind =
        after.map(cursor -> HANDOVER_ROW.RECORD_ID.gt(cursor.id())).orElse(noCondition());
    List<HandOver.Row> rows =
        sql.selectFrom(HANDOVER_ROW)
            .where(HANDOVER_ROW.HANDOVER_ID.eq(id), behind)
            .orderBy(HANDOVER_ROW.RECORD_ID)
            .limit(limit + 1)
            .fetch(HandOvers::row);
    return Page.of(rows, limit, last -> new Cursor("", last.recordId()));
  }

  /**
   * A hand-over as it concerned one client, and whether that client stayed when others returned.
   */
  public record OfOne(HandOver handOver, boolean stayed) {}

  /** The latest of a client; none for whoever may not see its card. */
  public List<OfOne> of(UUID subjectId, User viewer) {
    return sql.select(HANDOVER.fields())
        .select(HANDOVER_ROW.KEPT, HANDOVER_ROW.FROM_USER_ID)
        .from(HANDOVER_ROW)
        .join(HANDOVER)
        .on(HANDOVER.ID.eq(HANDOVER_ROW.HANDOVER_ID))
        .where(HANDOVER_ROW.RECORD_ID.eq(subjectId))
        .and(
            isSeen(RecordKind.CONTACT, viewer)
                .or(isSeen(RecordKind.COMPANY, viewer))
                .or(isSeen(RecordKind.LEAD, viewer)))
        .orderBy(HANDOVER_ROW.HANDOVER_ID.desc())
        .limit(OF_ONE)
        .fetch(row ->
            new OfOne(
                read(row).from(row.get(HANDOVER_ROW.FROM_USER_ID)),
                !row.get(HANDOVER_ROW.KEPT).isEmpty()));
  }

  /** Whether somebody may hand a client over that they may change. */
  public boolean mayPass(RecordKind kind, UUID id, User user) {
    RecordTable table = listed.table(kind);
    return user.may(Right.HAND_OVER)
        || sql.fetchExists(
            selectOne()
                .from(table.table())
                .where(table.id().eq(id))
                .and(HandOverRules.mayPass(table, user)));
  }

  /** The hand-over by which a client is with somebody for a while now. */
  public Optional<HandOver> running(UUID subjectId, RecordKind kind, User viewer) {
    if (!tellsWhose(kind, viewer)) {
      return Optional.empty();
    }
    return sql.select(HANDOVER.fields())
        .from(HANDOVER_ROW)
        .join(HANDOVER)
        .on(HANDOVER.ID.eq(HANDOVER_ROW.HANDOVER_ID))
        .where(HANDOVER_ROW.RECORD_ID.eq(subjectId), isRunning())
        .orderBy(HANDOVER_ROW.HANDOVER_ID.desc())
        .limit(1)
        .fetchOptional(HandOvers::read);
  }

  /**
   * How many clients and leads came from somebody.
   *
   * @param userId null where nobody was responsible
   */
  record Given(@Nullable UUID userId, int clients, int leads) {
    Given and(Given other) {
      return new Given(userId, clients + other.clients, leads + other.leads);
    }
  }

  /**
   * From whom the clients of a hand-over came, and how many of each passed.
   *
   * @param back only those that went back again
   */
  List<Given> given(UUID id, boolean back) {
    Condition lead = HANDOVER_ROW.KIND.eq(RecordKind.LEAD.code());
    return sql.select(
            HANDOVER_ROW.FROM_USER_ID,
            DSL.count().filterWhere(DSL.not(lead)),
            DSL.count().filterWhere(lead))
        .from(HANDOVER_ROW)
        .where(HANDOVER_ROW.HANDOVER_ID.eq(id))
        .and(back ? HANDOVER_ROW.KEPT.eq("") : noCondition())
        .groupBy(HANDOVER_ROW.FROM_USER_ID)
        .orderBy(HANDOVER_ROW.FROM_USER_ID)
        .fetch(row -> new Given(row.value1(), row.value2(), row.value3()));
  }

  /**
   * Which of these clients are lent on: somebody who had them for a while handed them over for a
   * while in turn, once or several times.
   *
   * @param holderId who had them first
   * @return the clients by who has them at the end of the chain
   */
  Map<UUID, Set<UUID>> lentOn(UUID id, UUID holderId, Collection<UUID> recordIds) {
    Map<UUID, UUID> holders = new LinkedHashMap<>();
    recordIds.forEach(one -> holders.put(one, holderId));
    sql.select(HANDOVER_ROW.RECORD_ID, HANDOVER_ROW.FROM_USER_ID, HANDOVER.TO_USER_ID)
        .from(HANDOVER_ROW)
        .join(HANDOVER)
        .on(HANDOVER.ID.eq(HANDOVER_ROW.HANDOVER_ID))
        .where(HANDOVER_ROW.RECORD_ID.eq(any(recordIds.toArray(UUID[]::new))))
        .and(isRunning())
        .and(HANDOVER.ID.gt(id))
        .orderBy(HANDOVER.ID)
        .forEach(row -> holders.replace(row.value1(), row.value2(), row.value3()));
    Map<UUID, Set<UUID>> byHolder = new LinkedHashMap<>();
    holders.forEach((record, holder) -> {
      if (!holder.equals(holderId)) {
        byHolder.computeIfAbsent(holder, _ -> new LinkedHashSet<>()).add(record);
      }
    });
    return byHolder;
  }

  /** Those whose clients go back on this day or should have before. */
  List<UUID> due(LocalDate today) {
    return sql.select(HANDOVER.ID)
        .from(HANDOVER)
        .where(isRunning(), HANDOVER.RETURNS_ON.le(today))
        .orderBy(HANDOVER.RETURNS_ON, HANDOVER.ID)
        .limit(DUE)
        .fetch(HANDOVER.ID);
  }

  /** Whether the client of the row is one that the viewer may see. */
  private Condition isSeen(RecordKind kind, User viewer) {
    RecordTable table = listed.table(kind);
    return exists(
            selectOne()
                .from(table.table())
                .where(table.id().eq(HANDOVER_ROW.RECORD_ID), table.present())
                .and(viewer.reach(kind, Deed.SEE).of(table.responsible())))
        .and(tellsWhose(kind, viewer) ? trueCondition() : concerns(viewer));
  }

  private static Condition isRunning() {
    return HANDOVER
        .RETURNS_ON
        .isNotNull()
        .and(HANDOVER.RETURNED_AT.isNull())
        .and(HANDOVER.UNDONE_AT.isNull());
  }

  private static Condition seenBy(User viewer) {
    if (!tellsWhose(RecordKind.CONTACT, viewer) || !tellsWhose(RecordKind.COMPANY, viewer)) {
      return concerns(viewer);
    }
    Reach reach = viewer.reach(RecordKind.CONTACT, Deed.SEE);
    return concerns(viewer)
        .or(reach.all() ? trueCondition() : reach.of(HANDOVER.TO_USER_ID))
        .or(reach.all() ? trueCondition() : reach.of(HANDOVER.FROM_USER_ID));
  }

  /** Whether a user may know who looks after clients of a kind. */
  static boolean tellsWhose(RecordKind kind, User viewer) {
    return viewer.fieldRight(kind, "responsible").reads();
  }

  private static Condition concerns(User viewer) {
    return HANDOVER
        .BY_USER_ID
        .eq(viewer.id())
        .or(HANDOVER.TO_USER_ID.eq(viewer.id()))
        .or(HANDOVER.FROM_USER_ID.eq(viewer.id()))
        .or(HANDOVER.FROM_USER_ID.isNull().and(gaveSome(viewer.id())));
  }

  private static Condition gaveSome(UUID userId) {
    return exists(
        selectOne()
            .from(HANDOVER_ROW)
            .where(HANDOVER_ROW.HANDOVER_ID.eq(HANDOVER.ID))
            .and(HANDOVER_ROW.FROM_USER_ID.eq(userId)));
  }

  private static HandOver.Row row(Record row) {
    return new HandOver.Row(
        RecordKind.ofCode(row.get(HANDOVER_ROW.KIND)).orElseThrow(),
        row.get(HANDOVER_ROW.RECORD_ID),
        row.get(HANDOVER_ROW.FROM_USER_ID),
        row.get(HANDOVER_ROW.PLANS).length,
        row.get(HANDOVER_ROW.KEPT));
  }

  static HandOver read(Record row) {
    return new HandOver(
        row.get(HANDOVER.ID),
        row.get(HANDOVER.AT),
        row.get(HANDOVER.BY_USER_ID),
        row.get(HANDOVER.FROM_USER_ID),
        row.get(HANDOVER.TO_USER_ID),
        row.get(HANDOVER.REASON),
        Optional.ofNullable(row.get(HANDOVER.KIND)).flatMap(RecordKind::ofCode).orElse(null),
        row.get(HANDOVER.RECORD_ID),
        row.get(HANDOVER.FILTER),
        row.get(HANDOVER.RETURNS_ON),
        row.get(HANDOVER.RETURNED_AT),
        row.get(HANDOVER.UNDONE_AT),
        new HandOver.Figures(
            row.get(HANDOVER.CONTACTS),
            row.get(HANDOVER.COMPANIES),
            row.get(HANDOVER.LEADS),
            row.get(HANDOVER.PLANS),
            row.get(HANDOVER.FORBIDDEN),
            row.get(HANDOVER.KEPT)));
  }
}
