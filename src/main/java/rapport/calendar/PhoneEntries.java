package rapport.calendar;

import static rapport.calendar.db.Tables.CALENDAR_ENTRY;
import static rapport.calendar.db.Tables.CALENDAR_NAME;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Act;
import rapport.access.Changes;
import rapport.access.User;
import rapport.interactions.Agenda.Span;
import rapport.kernel.Absent;
import rapport.kernel.Conflict;
import rapport.kernel.Ids;

/**
 * What phones wrote that is with nobody we know, and what they call the interactions that were
 * planned in them. Entries are seen and changed by their owner alone.
 */
@Component
@Transactional
public class PhoneEntries {
  /**
   * An entry that waits for its owner to say with whom it is.
   *
   * @param object as the phone wrote it
   */
  public record Entry(
      UUID id,
      String uid,
      String resource,
      String object,
      String subject,
      String place,
      String note,
      Instant from,
      int minutes,
      boolean dayOnly) {}

  private static final Condition PRESENT = CALENDAR_ENTRY.REMOVED_AT.isNull();

  /** How a phone calls an interaction. */
  record Name(UUID interactionId, String uid, String resource) {}

  /** How many entries of one employee wait, and how many letters in one and in all of them. */
  private static final int MOST = 1000;

  private static final int LONGEST = 100_000;
  private static final int MOST_LETTERS = 5_000_000;

  /** For so long what was taken away can be taken back. */
  private static final Duration KEPT = Duration.ofDays(30);

  static final String KIND = "calendar_entry";

  private final DSLContext sql;
  private final Changes changes;

  PhoneEntries(DSLContext sql, Changes changes) {
    this.sql = sql;
    this.changes = changes;
  }

  /** Has the phones of one employee write one after the other until the transaction ends. */
  void lock(User owner) {
    sql.execute(
        "select pg_advisory_xact_lock(hashtextextended({0}, 41))", DSL.val(owner.id().toString()));
  }

  /** The owner's in a span, the earliest first. */
  @Transactional(readOnly = true)
  public List<Entry> of(User owner, Span span) {
    return read(
        owner,
        CALENDAR_ENTRY.STARTS_AT.ge(span.from()).and(CALENDAR_ENTRY.STARTS_AT.lt(span.to())));
  }

  @Transactional(readOnly = true)
  public List<Entry> all(User owner) {
    return read(owner, DSL.noCondition());
  }

  @Transactional(readOnly = true)
  public Entry find(UUID id, User owner) {
    return read(owner, CALENDAR_ENTRY.ID.eq(id)).stream()
        .findFirst()
        .orElseThrow(() -> new Absent("calendar_entry", id));
  }

  @Transactional(readOnly = true)
  List<Entry> named(Collection<String> resources, User owner) {
    return read(owner, CALENDAR_ENTRY.RESOURCE.in(resources));
  }

  private List<Entry> read(User owner, Condition which) {
    return sql.selectFrom(CALENDAR_ENTRY)
        .where(CALENDAR_ENTRY.USER_ID.eq(owner.id()), PRESENT, which)
        .orderBy(CALENDAR_ENTRY.STARTS_AT)
        .fetch(row ->
            new Entry(
                row.get(CALENDAR_ENTRY.ID),
                row.get(CALENDAR_ENTRY.UID),
                row.get(CALENDAR_ENTRY.RESOURCE),
                row.get(CALENDAR_ENTRY.OBJECT),
                row.get(CALENDAR_ENTRY.SUBJECT),
                row.get(CALENDAR_ENTRY.PLACE),
                row.get(CALENDAR_ENTRY.NOTE),
                row.get(CALENDAR_ENTRY.STARTS_AT),
                row.get(CALENDAR_ENTRY.MINUTES),
                row.get(CALENDAR_ENTRY.DAY_ONLY)));
  }

  /**
   * Keeps an entry as it came, in the place of one of the same name; {@link Conflict} "full" where
   * it is too long, or there are too many.
   */
  void keep(String resource, Written written, String object, Act act) {
    needsRoom(resource, object, act);
    Map<Object, Object> fields = new HashMap<>();
    fields.put(CALENDAR_ENTRY.UID, written.uid());
    fields.put(CALENDAR_ENTRY.OBJECT, object);
    fields.put(CALENDAR_ENTRY.SUBJECT, written.subject());
    fields.put(CALENDAR_ENTRY.PLACE, written.place());
    fields.put(CALENDAR_ENTRY.NOTE, written.note());
    fields.put(CALENDAR_ENTRY.STARTS_AT, written.from());
    fields.put(CALENDAR_ENTRY.MINUTES, written.minutes());
    fields.put(CALENDAR_ENTRY.DAY_ONLY, written.dayOnly());
    Record kept =
        sql.insertInto(CALENDAR_ENTRY)
            .set(CALENDAR_ENTRY.ID, Ids.next())
            .set(CALENDAR_ENTRY.USER_ID, act.userId())
            .set(CALENDAR_ENTRY.RESOURCE, resource)
            .set(CALENDAR_ENTRY.CREATED_AT, act.at())
            .set(fields)
            .onConflict(CALENDAR_ENTRY.USER_ID, CALENDAR_ENTRY.RESOURCE)
            .where(PRESENT)
            .doUpdate()
            .set(fields)
            .set(CALENDAR_ENTRY.VERSION, CALENDAR_ENTRY.VERSION.plus(1))
            .returningResult(CALENDAR_ENTRY.ID, CALENDAR_ENTRY.VERSION)
            .fetchSingle();
    String verb = kept.get(CALENDAR_ENTRY.VERSION) == 1 ? "add" : "change";
    changes.record(act, verb, KIND, kept.get(CALENDAR_ENTRY.ID), Map.of());
  }

  private void needsRoom(String resource, String object, Act act) {
    Field<Integer> letters =
        DSL.coalesce(DSL.sum(DSL.length(CALENDAR_ENTRY.OBJECT)), 0).cast(Integer.class);
    Field<Integer> number = DSL.count();
    Record others =
        sql.select(number, letters)
            .from(CALENDAR_ENTRY)
            .where(CALENDAR_ENTRY.USER_ID.eq(act.userId()), PRESENT)
            .and(CALENDAR_ENTRY.RESOURCE.ne(resource))
            .fetchSingle();
    if (object.length() > LONGEST
        || others.get(number) >= MOST
        || others.get(letters) + object.length() > MOST_LETTERS) {
      throw new Conflict("full");
    }
  }

  /** Takes one away; it can be taken back for thirty days. */
  public void remove(UUID id, Act act) {
    sql.deleteFrom(CALENDAR_ENTRY)
        .where(CALENDAR_ENTRY.USER_ID.eq(act.userId()))
        .and(CALENDAR_ENTRY.REMOVED_AT.lt(act.at().minus(KEPT)))
        .execute();
    int removed =
        sql.update(CALENDAR_ENTRY)
            .set(CALENDAR_ENTRY.REMOVED_AT, act.at())
            .set(CALENDAR_ENTRY.VERSION, CALENDAR_ENTRY.VERSION.plus(1))
            .where(CALENDAR_ENTRY.ID.eq(id), CALENDAR_ENTRY.USER_ID.eq(act.userId()), PRESENT)
            .execute();
    if (removed > 0) {
      changes.record(act, "remove", KIND, id, Map.of());
    }
  }

  /**
   * Takes a removal back; {@link Conflict} "stale" where the phone has written another of its name
   * since.
   */
  public void restore(UUID id, Act act) {
    lock(act.user());
    var other = CALENDAR_ENTRY.as("other");
    int restored =
        sql.update(CALENDAR_ENTRY)
            .setNull(CALENDAR_ENTRY.REMOVED_AT)
            .set(CALENDAR_ENTRY.VERSION, CALENDAR_ENTRY.VERSION.plus(1))
            .where(CALENDAR_ENTRY.ID.eq(id), CALENDAR_ENTRY.USER_ID.eq(act.userId()))
            .and(CALENDAR_ENTRY.REMOVED_AT.isNotNull())
            .and(
                DSL.notExists(
                    DSL.selectOne()
                        .from(other)
                        .where(
                            other.USER_ID.eq(CALENDAR_ENTRY.USER_ID),
                            other.RESOURCE.eq(CALENDAR_ENTRY.RESOURCE),
                            other.REMOVED_AT.isNull())))
            .execute();
    if (restored == 0) {
      throw new Conflict("stale");
    }
    changes.record(act, "restore", KIND, id, Map.of());
  }

  /** How phones call these interactions, where they have a name of their own. */
  Map<UUID, Name> names(Collection<UUID> interactionIds) {
    return sql.selectFrom(CALENDAR_NAME)
        .where(CALENDAR_NAME.INTERACTION_ID.eq(DSL.any(interactionIds.toArray(UUID[]::new))))
        .fetchMap(CALENDAR_NAME.INTERACTION_ID, PhoneEntries::name);
  }

  /** The interactions of some names; several of one where several phones chose the same. */
  List<Name> called(Collection<String> resources) {
    return sql.selectFrom(CALENDAR_NAME)
        .where(CALENDAR_NAME.RESOURCE.in(resources))
        .fetch(PhoneEntries::name);
  }

  private static Name name(Record row) {
    return new Name(
        row.get(CALENDAR_NAME.INTERACTION_ID),
        row.get(CALENDAR_NAME.UID),
        row.get(CALENDAR_NAME.RESOURCE));
  }

  void call(UUID interactionId, String uid, String resource) {
    sql.insertInto(CALENDAR_NAME)
        .set(CALENDAR_NAME.INTERACTION_ID, interactionId)
        .set(CALENDAR_NAME.UID, uid)
        .set(CALENDAR_NAME.RESOURCE, resource)
        .execute();
  }
}
