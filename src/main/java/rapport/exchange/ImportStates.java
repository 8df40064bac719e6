package rapport.exchange;

import static rapport.exchange.db.Tables.IMPORT_FILE;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.exchange.ClientIntake.Became;
import rapport.exchange.reading.AddressBookFormat;
import rapport.kernel.Absent;
import rapport.kernel.Conflict;
import rapport.platform.live.Live;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Where each import stands. */
@Component
class ImportStates {
  private static final TypeReference<LinkedHashMap<String, String>> MAPPING =
      new TypeReference<>() {};

  static final String KIND = "import";

  private final DSLContext sql;
  private final JsonMapper json;
  private final DayNotes days;
  private final Live live;

  ImportStates(DSLContext sql, JsonMapper json, DayNotes days, Live live) {
    this.sql = sql;
    this.json = json;
    this.days = days;
    this.live = live;
  }

  Optional<Import> find(UUID id) {
    return sql.selectFrom(IMPORT_FILE).where(IMPORT_FILE.ID.eq(id)).fetchOptional(this::state);
  }

  List<Import> latest(int most) {
    return sql.selectFrom(IMPORT_FILE)
        .orderBy(IMPORT_FILE.UPLOADED_AT.desc(), IMPORT_FILE.ID)
        .limit(most)
        .fetch(this::state);
  }

  /** The state, which nobody else can change before this transaction ends. */
  Import locked(UUID id) {
    return sql.selectFrom(IMPORT_FILE)
        .where(IMPORT_FILE.ID.eq(id))
        .forUpdate()
        .fetchOptional(this::state)
        .orElseThrow(() -> new Absent("import", id));
  }

  void require(boolean fits, String code) {
    if (!fits) {
      throw new Conflict(code);
    }
  }

  void become(Import state, ImportStatus next) {
    require(state.status().canBecome(next), "importElsewhere");
    sql.update(IMPORT_FILE)
        .set(IMPORT_FILE.STATUS, next.code())
        .where(IMPORT_FILE.ID.eq(state.id()))
        .execute();
    tell(state.id());
  }

  /** Whoever watches it is told how far it has come. */
  void tell(UUID id) {
    live.tell(KIND, "progress", Set.of(id), Set.of());
  }

  void beginUndo(Import state, UUID userId) {
    become(state, ImportStatus.UNDOING);
    sql.update(IMPORT_FILE)
        .set(IMPORT_FILE.DONE, 0)
        .set(IMPORT_FILE.UNDO_USER_ID, userId)
        .set(IMPORT_FILE.FINISHED_AT, (Instant) null)
        .where(IMPORT_FILE.ID.eq(state.id()))
        .execute();
  }

  void end(Import state, ImportStatus last, Instant now) {
    become(state, last);
    sql.update(IMPORT_FILE)
        .set(IMPORT_FILE.FINISHED_AT, now)
        .where(IMPORT_FILE.ID.eq(state.id()))
        .execute();
  }

  /** Counts rows that were taken. */
  void count(UUID id, List<Became> rows) {
    sql.update(IMPORT_FILE)
        .set(IMPORT_FILE.DONE, IMPORT_FILE.DONE.plus(rows.size()))
        .set(IMPORT_FILE.CREATED, IMPORT_FILE.CREATED.plus(number(rows, RowOutcome.CREATED)))
        .set(IMPORT_FILE.UPDATED, IMPORT_FILE.UPDATED.plus(number(rows, RowOutcome.UPDATED)))
        .set(
            IMPORT_FILE.DUPLICATES, IMPORT_FILE.DUPLICATES.plus(number(rows, RowOutcome.DUPLICATE)))
        .set(IMPORT_FILE.REFUSED, IMPORT_FILE.REFUSED.plus(number(rows, RowOutcome.REFUSED)))
        .where(IMPORT_FILE.ID.eq(id))
        .execute();
    tell(id);
  }

  private static int number(List<Became> rows, RowOutcome outcome) {
    return (int) rows.stream().filter(row -> row.outcome() == outcome).count();
  }

  /** Counts clients that were taken back, and those that were kept. */
  void countUndone(UUID id, int undone, int kept) {
    sql.update(IMPORT_FILE)
        .set(IMPORT_FILE.DONE, IMPORT_FILE.DONE.plus(undone))
        .set(IMPORT_FILE.KEPT, IMPORT_FILE.KEPT.plus(kept))
        .where(IMPORT_FILE.ID.eq(id))
        .execute();
    tell(id);
  }

  @Nullable JSONB json(Map<String, String> mapping) {
    return mapping.isEmpty() ? null : JSONB.valueOf(json.writeValueAsString(mapping));
  }

  private Import state(Record row) {
    JSONB mapping = row.get(IMPORT_FILE.MAPPING);
    return new Import(
        row.get(IMPORT_FILE.ID),
        row.get(IMPORT_FILE.FILE_NAME),
        AddressBookFormat.valueOf(row.get(IMPORT_FILE.FORMAT).toUpperCase(Locale.ROOT)),
        row.get(IMPORT_FILE.COUNTRY),
        mapping == null ? Map.of() : json.readValue(mapping.data(), MAPPING),
        days.read(row.get(IMPORT_FILE.DAY_ORDERS)),
        ImportStatus.ofCode(row.get(IMPORT_FILE.STATUS)),
        row.get(IMPORT_FILE.TOTAL),
        row.get(IMPORT_FILE.DONE),
        row.get(IMPORT_FILE.CREATED),
        row.get(IMPORT_FILE.UPDATED),
        row.get(IMPORT_FILE.DUPLICATES),
        row.get(IMPORT_FILE.REFUSED),
        row.get(IMPORT_FILE.KEPT),
        OnKnown.coded(row.get(IMPORT_FILE.ON_KNOWN)).orElse(OnKnown.FILL),
        OnStranger.coded(row.get(IMPORT_FILE.ON_STRANGER)).orElse(OnStranger.REFUSE),
        row.get(IMPORT_FILE.REMEMBERED),
        row.get(IMPORT_FILE.USER_ID),
        row.get(IMPORT_FILE.UPLOADED_AT),
        row.get(IMPORT_FILE.FINISHED_AT),
        row.get(IMPORT_FILE.UNDO_USER_ID),
        row.get(IMPORT_FILE.DROPPED_AT));
  }
}
