package rapport.interactions;

import static org.jooq.impl.DSL.any;
import static rapport.interactions.db.Tables.TIMELINE_ENTRY;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.platform.live.Live;

/**
 * Puts what modules above keep on the cards of clients: notes, tasks. Merges move these entries
 * along with all others of a card.
 */
@Component
@Transactional
public class CardEntries {
  /**
   * An entry.
   *
   * @param kind the code of its {@link EntryKind}
   * @param open still to be done, so that the timeline doesn't show it yet
   */
  public record Entry(String kind, UUID id, Instant moment, boolean open) {}

  private final DSLContext sql;
  private final Live live;

  CardEntries(DSLContext sql, Live live) {
    this.sql = sql;
    this.live = live;
  }

  /** Makes an entry stand on these cards and on no other. */
  public void put(Entry entry, Collection<UUID> subjectIds) {
    remove(entry.id());
    for (UUID subjectId : new LinkedHashSet<>(subjectIds)) {
      sql.insertInto(TIMELINE_ENTRY)
          .set(TIMELINE_ENTRY.SUBJECT_ID, subjectId)
          .set(TIMELINE_ENTRY.MOMENT, entry.moment())
          .set(TIMELINE_ENTRY.ENTRY_ID, entry.id())
          .set(TIMELINE_ENTRY.PLANNED, entry.open())
          .set(TIMELINE_ENTRY.KIND, entry.kind())
          .execute();
    }
    tell(subjectIds);
  }

  /** Cards that show it, or did, are shown anew. */
  private void tell(Collection<UUID> subjectIds) {
    if (!subjectIds.isEmpty()) {
      live.tell("timeline", "change", Set.of(), new LinkedHashSet<>(subjectIds));
    }
  }

  /** Takes an entry off all cards. */
  public void remove(UUID entryId) {
    tell(
        sql.deleteFrom(TIMELINE_ENTRY)
            .where(TIMELINE_ENTRY.ENTRY_ID.eq(entryId))
            .returningResult(TIMELINE_ENTRY.SUBJECT_ID)
            .fetch(TIMELINE_ENTRY.SUBJECT_ID));
  }

  /** Makes an entry stand on another's card instead. */
  public void give(UUID entryId, UUID from, UUID to) {
    sql.update(TIMELINE_ENTRY)
        .set(TIMELINE_ENTRY.SUBJECT_ID, to)
        .where(TIMELINE_ENTRY.ENTRY_ID.eq(entryId), TIMELINE_ENTRY.SUBJECT_ID.eq(from))
        .execute();
  }

  /** On whose cards an interaction stands. */
  @Transactional(readOnly = true)
  public List<UUID> subjects(UUID entryId) {
    return sql.select(TIMELINE_ENTRY.SUBJECT_ID)
        .from(TIMELINE_ENTRY)
        .where(TIMELINE_ENTRY.ENTRY_ID.eq(entryId))
        .orderBy(TIMELINE_ENTRY.SUBJECT_ID)
        .fetch(TIMELINE_ENTRY.SUBJECT_ID);
  }

  /** Open entries of a kind on some cards, by the card; the soonest first, at most so many. */
  @Transactional(readOnly = true)
  public List<UUID> open(String kind, Collection<UUID> subjectIds, int most) {
    return sql.select(TIMELINE_ENTRY.ENTRY_ID)
        .from(TIMELINE_ENTRY)
        .where(
            TIMELINE_ENTRY.SUBJECT_ID.eq(any(subjectIds.toArray(UUID[]::new))),
            TIMELINE_ENTRY.PLANNED.isTrue(),
            TIMELINE_ENTRY.KIND.eq(kind))
        .orderBy(TIMELINE_ENTRY.MOMENT, TIMELINE_ENTRY.ENTRY_ID)
        .limit(most)
        .fetch(TIMELINE_ENTRY.ENTRY_ID);
  }

  /** By the card, the open entries of a kind. */
  @Transactional(readOnly = true)
  public Map<UUID, List<UUID>> openBySubject(String kind, Collection<UUID> subjectIds) {
    return sql.select(TIMELINE_ENTRY.SUBJECT_ID, TIMELINE_ENTRY.ENTRY_ID)
        .from(TIMELINE_ENTRY)
        .where(
            TIMELINE_ENTRY.SUBJECT_ID.eq(any(subjectIds.toArray(UUID[]::new))),
            TIMELINE_ENTRY.PLANNED.isTrue(),
            TIMELINE_ENTRY.KIND.eq(kind))
        .orderBy(TIMELINE_ENTRY.ENTRY_ID)
        .fetchGroups(TIMELINE_ENTRY.SUBJECT_ID, TIMELINE_ENTRY.ENTRY_ID);
  }
}
