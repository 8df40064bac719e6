package rapport.exchange;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;
import static rapport.exchange.db.Tables.IMPORT_REFUSAL;
import static rapport.exchange.db.Tables.IMPORT_TRACE;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import rapport.exchange.ClientIntake.Kept;
import rapport.exchange.ClientIntake.Trace;

/** What imports leave behind: the rows they refused, and what they did to each client. */
@Component
class ImportRecords {
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
    if (traces.isEmpty()) {
      return;
    }
    var insert =
        sql.insertInto(IMPORT_TRACE)
            .columns(
                IMPORT_TRACE.IMPORT_ID,
                IMPORT_TRACE.KIND,
                IMPORT_TRACE.CLIENT_ID,
                IMPORT_TRACE.TITLE,
                IMPORT_TRACE.MADE,
                IMPORT_TRACE.VERSION,
                IMPORT_TRACE.ADDED)
            .values((UUID) null, null, null, null, null, null, null)
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
          .where(IMPORT_TRACE.IMPORT_ID.eq(importId), IMPORT_TRACE.CLIENT_ID.in(reason.getValue()))
          .execute();
    }
    sql.deleteFrom(IMPORT_TRACE)
        .where(
            IMPORT_TRACE.IMPORT_ID.eq(importId),
            IMPORT_TRACE.KEPT.eq(""),
            IMPORT_TRACE.CLIENT_ID.eq(
                DSL.any(traces.stream().map(Trace::clientId).toArray(UUID[]::new))))
        .execute();
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
