package rapport.bulk;

import static java.util.stream.Collectors.groupingBy;
import static rapport.bulk.db.Tables.BULK_EDIT;
import static rapport.bulk.db.Tables.BULK_EDIT_ROW;
import static rapport.platform.Among.among;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Act;
import rapport.access.Changes;
import rapport.access.Differences;
import rapport.access.RecordKind;
import rapport.access.User;
import rapport.access.Users;
import rapport.access.Via;
import rapport.contacts.Client;
import rapport.contacts.Clients;
import rapport.contacts.ManyClients;
import rapport.contacts.SettingFields;
import rapport.fields.RecordField;
import rapport.filters.Asking;
import rapport.platform.live.Live;
import tools.jackson.databind.json.JsonMapper;

/**
 * The batches of bulk edits. What a batch does and how far the edit has come are committed
 * together, so that an edit that is cut short, wherever, goes on behind the last record that was
 * done. Two who work on the same edit wait for each other.
 */
@Component
@Transactional
class BulkBatches {
  /** Records of a batch: all that is held in memory at a time. */
  static final int BATCH = 500;

  private final DSLContext sql;
  private final Clients clients;
  private final ManyClients many;
  private final SettingFields setting;
  private final Users users;
  private final Changes changes;
  private final Clock clock;
  private final BulkEdits edits;
  private final JsonMapper json;
  private final Live live;

  BulkBatches(
      DSLContext sql,
      Clients clients,
      ManyClients many,
      SettingFields setting,
      Users users,
      Changes changes,
      Clock clock,
      BulkEdits edits,
      JsonMapper json,
      Live live) {
    this.sql = sql;
    this.clients = clients;
    this.many = many;
    this.setting = setting;
    this.users = users;
    this.changes = changes;
    this.clock = clock;
    this.edits = edits;
    this.json = json;
    this.live = live;
  }

  /** A record as it was and as it is to be. */
  private record Turn(Client client, List<String> before, List<String> after) {}

  /** Changes the next records; whether all are done. */
  boolean change(UUID id) {
    Optional<BulkEdit> locked = locked(id, BulkStatus.RUNNING);
    if (locked.isEmpty()) {
      return true;
    }
    BulkEdit edit = locked.get();
    Act act = act(edit);
    RecordKind kind = edit.selection().kind();
    RecordField field = setting.writable(kind, edit.field(), act.user());
    List<UUID> ids =
        many.after(edit.selection(), reached(id), BATCH, new Asking(act.user(), edit.createdAt()));
    if (ids.isEmpty()) {
      end(id, BulkStatus.DONE);
      return true;
    }
    many.lock(kind, ids);
    List<Client> present = clients.read(kind, ids, act.user());
    List<Client> mine = present.stream().filter(Client::changeable).toList();
    List<Turn> turns = turns(edit, mine);
    write(edit, field, turns, act);
    sql.update(BULK_EDIT)
        .set(BULK_EDIT.REACHED, ids.getLast())
        .set(BULK_EDIT.CHANGED, BULK_EDIT.CHANGED.plus(turns.size()))
        .set(BULK_EDIT.SAME, BULK_EDIT.SAME.plus(mine.size() - turns.size()))
        .set(BULK_EDIT.FORBIDDEN, BULK_EDIT.FORBIDDEN.plus(present.size() - mine.size()))
        .where(BULK_EDIT.ID.eq(id))
        .execute();
    tell(id);
    return false;
  }

  private static List<Turn> turns(BulkEdit edit, List<Client> mine) {
    return mine.stream()
        .map(client -> {
          List<String> before = client.values(edit.field());
          return new Turn(client, before, edit.way().applied(before, edit.given()));
        })
        .filter(turn -> !turn.before().equals(turn.after()))
        .toList();
  }

  private void write(BulkEdit edit, RecordField field, List<Turn> turns, Act act) {
    if (turns.isEmpty()) {
      return;
    }
    Map<UUID, Map<String, List<String>>> following =
        many.following(field, turns.stream().map(turn -> turn.client().id()).toList());
    many.write(field, values(turns), edit.besides(), act);
    var insert =
        sql.insertInto(
            BULK_EDIT_ROW,
            BULK_EDIT_ROW.BULK_ID,
            BULK_EDIT_ROW.RECORD_ID,
            BULK_EDIT_ROW.BEFORE,
            BULK_EDIT_ROW.AFTER,
            BULK_EDIT_ROW.VERSION,
            BULK_EDIT_ROW.FOLLOWING);
    for (Turn turn : turns) {
      insert =
          insert.values(
              edit.id(),
              turn.client().id(),
              turn.before().toArray(String[]::new),
              turn.after().toArray(String[]::new),
              turn.client().version() + 1,
              JSONB.valueOf(
                  json.writeValueAsString(following.getOrDefault(turn.client().id(), Map.of()))));
    }
    insert.execute();
    turns.stream()
        .collect(groupingBy(turn -> many.verb(field, turn.before(), turn.after())))
        .forEach((verb, some) ->
            changes.recordAll(act, verb, edit.selection().kind().code(), details(edit, some)));
  }

  private static Map<UUID, List<String>> values(List<Turn> turns) {
    Map<UUID, List<String>> values = new LinkedHashMap<>();
    turns.forEach(turn -> values.put(turn.client().id(), turn.after()));
    return values;
  }

  private static Map<UUID, Map<String, ?>> details(BulkEdit edit, List<Turn> turns) {
    Map<UUID, Map<String, ?>> details = new LinkedHashMap<>();
    for (Turn turn : turns) {
      details.put(
          turn.client().id(),
          Map.of(
              "bulkEditId",
              edit.id().toString(),
              Differences.DETAIL,
              Map.of(edit.field(), new Differences.Turn(turn.before(), turn.after()))));
    }
    return details;
  }

  /** Puts the next records back; whether all are done. */
  boolean restore(UUID id) {
    Optional<BulkEdit> locked = locked(id, BulkStatus.UNDOING);
    if (locked.isEmpty()) {
      return true;
    }
    BulkEdit edit = locked.get();
    Act act = act(edit);
    RecordKind kind = edit.selection().kind();
    RecordField field = setting.writable(kind, edit.field(), act.user());
    Map<UUID, Done> done = done(id, reached(id));
    if (done.isEmpty()) {
      end(id, BulkStatus.UNDONE);
      return true;
    }
    many.lock(kind, done.keySet());
    List<Turn> turns = new ArrayList<>();
    for (Client client : clients.read(kind, done.keySet(), act.user())) {
      Done was = done.get(client.id());
      if (was != null && client.version() == was.version() && client.changeable()) {
        turns.add(new Turn(client, client.values(edit.field()), was.before()));
      }
    }
    many.restore(field, values(turns), following(done), act);
    changes.recordAll(act, "undo", kind.code(), details(edit, turns));
    keep(id, done, turns);
    return false;
  }

  /** What was done to a record. */
  private record Done(List<String> before, int version, Map<String, List<String>> following) {}

  private static Map<UUID, Map<String, List<String>>> following(Map<UUID, Done> done) {
    Map<UUID, Map<String, List<String>>> following = new LinkedHashMap<>();
    done.forEach((id, was) -> following.put(id, was.following()));
    return following;
  }

  private Map<UUID, Done> done(UUID id, Optional<UUID> reached) {
    Map<UUID, Done> done = new LinkedHashMap<>();
    sql.select(
            BULK_EDIT_ROW.RECORD_ID,
            BULK_EDIT_ROW.BEFORE,
            BULK_EDIT_ROW.VERSION,
            BULK_EDIT_ROW.FOLLOWING)
        .from(BULK_EDIT_ROW)
        .where(BULK_EDIT_ROW.BULK_ID.eq(id))
        .and(reached.map(BULK_EDIT_ROW.RECORD_ID::gt).orElse(org.jooq.impl.DSL.noCondition()))
        .orderBy(BULK_EDIT_ROW.RECORD_ID)
        .limit(BATCH)
        .forEach(row ->
            done.put(
                row.value1(),
                new Done(
                    List.of(row.value2()),
                    row.value3(),
                    json.readValue(row.value4().data(), BulkEdits.VALUES))));
    return done;
  }

  private void keep(UUID id, Map<UUID, Done> done, List<Turn> turns) {
    List<UUID> kept = new ArrayList<>(done.keySet());
    UUID last = kept.getLast();
    kept.removeAll(turns.stream().map(turn -> turn.client().id()).toList());
    if (!kept.isEmpty()) {
      sql.update(BULK_EDIT_ROW)
          .set(BULK_EDIT_ROW.KEPT, true)
          .where(BULK_EDIT_ROW.BULK_ID.eq(id), among(BULK_EDIT_ROW.RECORD_ID, kept))
          .execute();
    }
    sql.update(BULK_EDIT)
        .set(BULK_EDIT.REACHED, last)
        .set(BULK_EDIT.RESTORED, BULK_EDIT.RESTORED.plus(turns.size()))
        .set(BULK_EDIT.KEPT, BULK_EDIT.KEPT.plus(kept.size()))
        .where(BULK_EDIT.ID.eq(id))
        .execute();
    tell(id);
  }

  private Optional<BulkEdit> locked(UUID id, BulkStatus status) {
    return sql.selectFrom(BULK_EDIT)
        .where(BULK_EDIT.ID.eq(id), BULK_EDIT.STATUS.eq(status.code()))
        .forUpdate()
        .fetchOptional(edits::read);
  }

  private Optional<UUID> reached(UUID id) {
    return sql.select(BULK_EDIT.REACHED)
        .from(BULK_EDIT)
        .where(BULK_EDIT.ID.eq(id))
        .fetchOptional(BULK_EDIT.REACHED);
  }

  /** In the name and with the present rights of whoever asked for it. */
  private Act act(BulkEdit edit) {
    User user = users.find(edit.userId()).orElseThrow();
    return new Act(user, clock.instant(), Via.PAGE);
  }

  private void end(UUID id, BulkStatus status) {
    sql.update(BULK_EDIT)
        .set(BULK_EDIT.STATUS, status.code())
        .set(BULK_EDIT.ENDED_AT, clock.instant())
        .where(BULK_EDIT.ID.eq(id))
        .execute();
    tell(id);
  }

  /** Whoever watches it is told how far it has come. */
  private void tell(UUID id) {
    live.tell(SeenBulkEdits.KIND, "progress", Set.of(id), Set.of());
  }

  /** Gives an edit up after the last try; what it did stays listed. */
  void fail(UUID id) {
    sql.update(BULK_EDIT)
        .set(BULK_EDIT.STATUS, BulkStatus.FAILED.code())
        .set(BULK_EDIT.ENDED_AT, clock.instant())
        .where(
            BULK_EDIT.ID.eq(id),
            BULK_EDIT.STATUS.in(BulkStatus.RUNNING.code(), BulkStatus.UNDOING.code()))
        .execute();
    tell(id);
  }
}
