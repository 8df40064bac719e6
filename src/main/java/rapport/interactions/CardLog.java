package rapport.interactions;

import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static rapport.interactions.db.Tables.TIMELINE_ENTRY;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.User;
import rapport.contacts.Sight;
import rapport.kernel.Cursor;
import rapport.kernel.Page;
import rapport.texts.Sought;
import rapport.texts.TextIndex;

/** Reads the timeline of one card, the latest first: what took place, was noted, was done. */
@Component
@Transactional(readOnly = true)
public class CardLog {
  /** One entry: which record of which kind it is. */
  public record Entry(String kind, UUID id, Instant moment) {}

  /**
   * What of the timeline is asked for.
   *
   * @param kind the code of one kind, empty for all
   * @param sought words that stand in it; empty for all
   */
  public record Asked(UUID subjectId, String kind, Sought sought, User viewer) {}

  private final DSLContext sql;
  private final Sight sight;
  private final List<EntryKind> kinds;
  private final TextIndex texts;

  CardLog(DSLContext sql, Sight sight, List<EntryKind> kinds, TextIndex texts) {
    this.sql = sql;
    this.sight = sight;
    this.kinds = kinds;
    this.texts = texts;
  }

  /** A page, in one query; Absent unless the viewer sees the client. */
  public Page<Entry> of(Asked asked, Optional<Cursor> after, int limit) {
    sight.needsClient(asked.subjectId(), asked.viewer());
    List<Entry> rows =
        sql.select(TIMELINE_ENTRY.KIND, TIMELINE_ENTRY.ENTRY_ID, TIMELINE_ENTRY.MOMENT)
            .from(TIMELINE_ENTRY)
            .where(TIMELINE_ENTRY.SUBJECT_ID.eq(asked.subjectId()))
            .and(TIMELINE_ENTRY.PLANNED.isFalse())
            .and(seen(asked))
            .and(found(asked))
            .and(InteractionLog.before(after, TIMELINE_ENTRY.MOMENT, TIMELINE_ENTRY.ENTRY_ID))
            .orderBy(TIMELINE_ENTRY.MOMENT.desc(), TIMELINE_ENTRY.ENTRY_ID.desc())
            .limit(limit + 1)
            .fetch(row -> new Entry(row.value1(), row.value2(), row.value3()));
    return Page.of(rows, limit, last -> new Cursor(last.moment().toString(), last.id()));
  }

  /** The kinds are written out, so that the few others have their own index. */
  private Condition seen(Asked asked) {
    Condition any = falseCondition();
    for (EntryKind kind : kinds) {
      if (asked.kind().isEmpty() || asked.kind().equals(kind.code())) {
        any =
            any.or(
                TIMELINE_ENTRY
                    .KIND
                    .eq(inline(kind.code()))
                    .and(kind.seen(TIMELINE_ENTRY.ENTRY_ID, asked.subjectId(), asked.viewer())));
      }
    }
    return any;
  }

  private Condition found(Asked asked) {
    return asked.sought().isEmpty()
        ? noCondition()
        : texts.matches(TIMELINE_ENTRY.ENTRY_ID, asked.sought(), asked.viewer());
  }
}
