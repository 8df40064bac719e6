package rapport.fields;

import static rapport.fields.db.Tables.FIELD_USE;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.TreeSet;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.RecordKind;

/** Counts by day how often fields are used, so that those nobody needs can be found. */
@Component
public class FieldUse {
  public static final String FILTERED = "filtered";

  private final DSLContext sql;
  private final Clock clock;

  FieldUse(DSLContext sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /**
   * Notes that some fields of a kind were used once, in one statement.
   *
   * @param deed what was done with them, such as {@link #FILTERED}
   */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public void note(RecordKind kind, String deed, Collection<String> codes) {
    if (codes.isEmpty()) {
      return;
    }
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    var insert =
        sql.insertInto(
            FIELD_USE,
            FIELD_USE.KIND,
            FIELD_USE.CODE,
            FIELD_USE.DEED,
            FIELD_USE.DAY,
            FIELD_USE.TIMES);
    // In one order, so that two that note the same fields wait for each other and never in a
    // circle.
    for (String code : new TreeSet<>(codes)) {
      insert = insert.values(kind.code(), code, deed, today, 1);
    }
    insert
        .onConflict(FIELD_USE.KIND, FIELD_USE.CODE, FIELD_USE.DEED, FIELD_USE.DAY)
        .doUpdate()
        .set(FIELD_USE.TIMES, FIELD_USE.TIMES.plus(1))
        .execute();
  }
}
