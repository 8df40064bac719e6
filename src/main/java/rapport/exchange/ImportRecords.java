package rapport.exchange;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;
import static rapport.exchange.db.Tables.IMPORT_REFUSAL;
import static rapport.exchange.db.Tables.IMPORT_TRACE;
import static rapport.platform.Among.among;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.InsertValuesStepN;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import rapport.exchange.ClientIntake.Kept;
import rapport.exchange.ClientIntake.Trace;
import rapport.exchange.db.tables.ImportTrace;

/** What imports leave behind: the rows they refused, and what they did to each client. */
@Component
class ImportRecords {
  private static final ImportTrace OTHER = IMPORT_TRACE.as("other");

  private final DSLContext sql;

  ImportRecords(DSLContext sql) {
    this.sql = sql;
  }

  void refuse(UUID importId, List<Refusal> refusals) {
    if (!refusals.isEmpty()) {
      var insert = sql.insertInto(IMPORT_REFUSAL).values((UUID) null, (Integer) null, null, null);
      var rows = sql.batch(insert);
      for (Refusal refusal : refusals) {
        rows = rows.bind(importId, refusal.number(), refusal.reason(), refusal.original());
      }
      rows.execute();
    }
  }

  /** Writes traces; what the import did to a client before is added up with it. */
  void trace(UUID importId, List<Trace> traces) {
    Map<Boolean, List<Trace>> meetings = traces.stream().collect(groupingBy(Trace::isMeeting));
    write(importId, meetings.getOrDefault(true, List.of()), insert().onConflictDoNothing());
    write(importId, meetings.getOrDefault(false, List.of()), insertOrAdd());
  }

  private Query insertOrAdd() {
    return insert()
        .onConflict(IMPORT_TRACE.IMPORT_ID, IMPORT_TRACE.KIND, IMPORT_TRACE.CLIENT_ID)
        .doUpdate()
        // A gap says that somebody changed the client between two rows: the undo must see it.
        .set(
            IMPORT_TRACE.VERSION,
            when(
                    IMPORT_TRACE.VERSION.eq(
                        DSL.excluded(IMPORT_TRACE.VERSION).minus(DSL.inline(1))),
                    DSL.excluded(IMPORT_TRACE.VERSION))
                .otherwise(IMPORT_TRACE.VERSION))
        .set(
            IMPORT_TRACE.ADDED,
            DSL.arrayConcat(IMPORT_TRACE.ADDED, DSL.excluded(IMPORT_TRACE.ADDED)));
  }

  private InsertValuesStepN<?> insert() {
    return sql.insertInto(IMPORT_TRACE)
        .columns(
            List.of(
                IMPORT_TRACE.IMPORT_ID,
                IMPORT_TRACE.KIND,
                IMPORT_TRACE.CLIENT_ID,
                IMPORT_TRACE.TITLE,
                IMPORT_TRACE.MADE,
                IMPORT_TRACE.VERSION,
                IMPORT_TRACE.BEFORE,
                IMPORT_TRACE.ADDED))
        .values(Collections.nCopies(8, (Object) null));
  }

  private void write(UUID importId, List<Trace> traces, Query insert) {
    if (traces.isEmpty()) {
      return;
    }
    var rows = sql.batch(insert);
    for (Trace trace : traces) {
      rows =
          rows.bind(
              importId,
              trace.kind().code(),
              trace.clientId(),
              trace.title(),
              trace.made(),
              trace.version(),
              trace.before(),
              trace.added().toArray(String[]::new));
    }
    rows.execute();
  }

  /** The next clients of one kind to be taken back: contacts before companies, the newest first. */
  List<Trace> toUndo(UUID importId, int most) {
    List<Trace> next =
        sql.selectFrom(IMPORT_TRACE)
            .where(IMPORT_TRACE.IMPORT_ID.eq(importId), IMPORT_TRACE.KEPT.eq(""))
            .orderBy(IMPORT_TRACE.KIND.desc(), IMPORT_TRACE.CLIENT_ID.desc())
            .limit(most)
            .fetch(ImportRecords::trace);
    return next.stream().filter(trace -> trace.kind() == next.getFirst().kind()).toList();
  }

  /** How many clients an undo has still to take back. */
  int countToUndo(UUID importId) {
    return sql.fetchCount(
        IMPORT_TRACE, IMPORT_TRACE.IMPORT_ID.eq(importId), IMPORT_TRACE.KEPT.eq(""));
  }

  /** Notes that these clients were taken back, or why not. */
  void undone(UUID importId, List<Trace> traces, List<Kept> kept) {
    for (Map.Entry<String, List<UUID>> reason : byReason(kept).entrySet()) {
      sql.update(IMPORT_TRACE)
          .set(IMPORT_TRACE.KEPT, val(reason.getKey()))
          .where(
              IMPORT_TRACE.IMPORT_ID.eq(importId), among(IMPORT_TRACE.CLIENT_ID, reason.getValue()))
          .execute();
    }
    moveOlder(importId, clients(traces));
    sql.deleteFrom(IMPORT_TRACE)
        .where(
            IMPORT_TRACE.IMPORT_ID.eq(importId),
            IMPORT_TRACE.KEPT.eq(""),
            IMPORT_TRACE.CLIENT_ID.eq(DSL.any(clients(traces))))
        .execute();
  }

  /** What earlier imports did can be taken back too, as if this one had never been. */
  private void moveOlder(UUID importId, UUID[] clients) {
    sql.update(OTHER)
        .set(OTHER.VERSION, IMPORT_TRACE.VERSION.plus(DSL.inline(1)))
        .from(IMPORT_TRACE)
        .where(
            IMPORT_TRACE.IMPORT_ID.eq(importId),
            IMPORT_TRACE.CLIENT_ID.eq(DSL.any(clients)),
            IMPORT_TRACE.KEPT.eq(""),
            IMPORT_TRACE.MADE.isFalse(),
            DSL.cardinality(IMPORT_TRACE.ADDED).gt(0),
            isOther(),
            OTHER.VERSION.eq(IMPORT_TRACE.BEFORE))
        .execute();
  }

  /** Clients that later imports met or completed: these rely on them. */
  List<Kept> metLater(UUID importId, List<Trace> traces) {
    return sql.selectDistinct(IMPORT_TRACE.CLIENT_ID)
        .from(IMPORT_TRACE)
        .join(OTHER)
        .on(isOther())
        .where(
            IMPORT_TRACE.IMPORT_ID.eq(importId),
            IMPORT_TRACE.CLIENT_ID.eq(DSL.any(clients(traces))),
            DSL.or(
                DSL.condition(IMPORT_TRACE.MADE),
                DSL.cardinality(IMPORT_TRACE.ADDED)
                    .gt(0)
                    .and(OTHER.BEFORE.ge(IMPORT_TRACE.VERSION))))
        .fetch(row -> new Kept(row.value1(), "imported"));
  }

  /** The same client, another import that has not been undone. */
  private static Condition isOther() {
    return OTHER
        .CLIENT_ID
        .eq(IMPORT_TRACE.CLIENT_ID)
        .and(OTHER.KIND.eq(IMPORT_TRACE.KIND))
        .and(OTHER.IMPORT_ID.ne(IMPORT_TRACE.IMPORT_ID))
        .and(OTHER.KEPT.eq(""));
  }

  private static UUID[] clients(List<Trace> traces) {
    return traces.stream().map(Trace::clientId).toArray(UUID[]::new);
  }

  private static Map<String, List<UUID>> byReason(List<Kept> kept) {
    return kept.stream().collect(groupingBy(Kept::reason, mapping(Kept::clientId, toList())));
  }

  /** The refused rows behind a number, in the order of the file. */
  List<Refusal> refused(UUID importId, int after, int most) {
    return sql.selectFrom(IMPORT_REFUSAL)
        .where(IMPORT_REFUSAL.IMPORT_ID.eq(importId), IMPORT_REFUSAL.NUMBER.gt(after))
        .orderBy(IMPORT_REFUSAL.NUMBER)
        .limit(most)
        .fetch(ImportRecords::refusal);
  }

  /** The first clients that an undo kept. */
  List<KeptClient> kept(UUID importId, int most) {
    return sql.selectFrom(IMPORT_TRACE)
        .where(IMPORT_TRACE.IMPORT_ID.eq(importId), IMPORT_TRACE.KEPT.ne(DSL.inline("")))
        .orderBy(IMPORT_TRACE.KIND.desc(), IMPORT_TRACE.TITLE)
        .limit(most)
        .fetch(row ->
            new KeptClient(
                ClientKind.ofCode(row.get(IMPORT_TRACE.KIND)),
                row.get(IMPORT_TRACE.CLIENT_ID),
                row.get(IMPORT_TRACE.TITLE),
                row.get(IMPORT_TRACE.KEPT)));
  }

  private static Trace trace(Record row) {
    return new Trace(
        ClientKind.ofCode(row.get(IMPORT_TRACE.KIND)),
        row.get(IMPORT_TRACE.CLIENT_ID),
        row.get(IMPORT_TRACE.TITLE),
        row.get(IMPORT_TRACE.MADE),
        row.get(IMPORT_TRACE.VERSION),
        List.of(row.get(IMPORT_TRACE.ADDED)));
  }

  private static Refusal refusal(Record row) {
    return new Refusal(
        row.get(IMPORT_REFUSAL.NUMBER),
        row.get(IMPORT_REFUSAL.REASON),
        row.get(IMPORT_REFUSAL.ORIGINAL));
  }
}
