package rapport.calendar;

import static rapport.calendar.db.Tables.CALENDAR_ENTRY;
import static rapport.calendar.db.Tables.CALENDAR_NAME;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Act;
import rapport.access.User;
import rapport.interactions.Agenda.Span;
import rapport.kernel.Absent;
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

  /** How a phone calls an interaction. */
  record Name(UUID interactionId, String uid, String resource) {}

  private final DSLContext sql;

  PhoneEntries(DSLContext sql) {
    this.sql = sql;
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
  Optional<Entry> named(String resource, User owner) {
    return read(owner, CALENDAR_ENTRY.RESOURCE.eq(resource)).stream().findFirst();
  }

  private List<Entry> read(User owner, Condition which) {
    return sql.selectFrom(CALENDAR_ENTRY)
        .where(CALENDAR_ENTRY.USER_ID.eq(owner.id()), which)
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

  /** Keeps an entry as it came, in the place of one of the same name. */
  void keep(String resource, Written written, String object, Act act) {
    Map<Object, Object> fields = new HashMap<>();
    fields.put(CALENDAR_ENTRY.UID, written.uid());
    fields.put(CALENDAR_ENTRY.OBJECT, object);
    fields.put(CALENDAR_ENTRY.SUBJECT, written.subject());
    fields.put(CALENDAR_ENTRY.PLACE, written.place());
    fields.put(CALENDAR_ENTRY.NOTE, written.note());
    fields.put(CALENDAR_ENTRY.STARTS_AT, written.from());
    fields.put(CALENDAR_ENTRY.MINUTES, written.minutes());
    fields.put(CALENDAR_ENTRY.DAY_ONLY, written.dayOnly());
    sql.insertInto(CALENDAR_ENTRY)
        .set(CALENDAR_ENTRY.ID, Ids.next())
        .set(CALENDAR_ENTRY.USER_ID, act.userId())
        .set(CALENDAR_ENTRY.RESOURCE, resource)
        .set(CALENDAR_ENTRY.CREATED_AT, act.at())
        .set(fields)
        .onConflict(CALENDAR_ENTRY.USER_ID, CALENDAR_ENTRY.RESOURCE)
        .doUpdate()
        .set(fields)
        .set(CALENDAR_ENTRY.VERSION, CALENDAR_ENTRY.VERSION.plus(1))
        .execute();
  }

  /** Takes one away. */
  public void remove(UUID id, Act act) {
    sql.deleteFrom(CALENDAR_ENTRY)
        .where(CALENDAR_ENTRY.ID.eq(id), CALENDAR_ENTRY.USER_ID.eq(act.userId()))
        .execute();
  }

  /** How phones call these interactions, where they have a name of their own. */
  Map<UUID, Name> names(Collection<UUID> interactionIds) {
    return sql.selectFrom(CALENDAR_NAME)
        .where(CALENDAR_NAME.INTERACTION_ID.eq(DSL.any(interactionIds.toArray(UUID[]::new))))
        .fetchMap(CALENDAR_NAME.INTERACTION_ID, PhoneEntries::name);
  }

  /** The interactions of a name; several where several phones chose the same. */
  List<Name> called(String resource) {
    return sql.selectFrom(CALENDAR_NAME)
        .where(CALENDAR_NAME.RESOURCE.eq(resource))
        .fetch(PhoneEntries::name);
  }

  private static Name name(org.jooq.Record row) {
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
