package rapport.contacts;

import static rapport.contacts.db.Tables.LIST_COLUMNS;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Act;
import rapport.access.RecordKind;

/** Which columns each user wants to see in a directory, in which order. */
@Component
@Transactional
public class ListColumns {
  private static final int MOST = 60;

  private final DSLContext sql;

  ListColumns(DSLContext sql) {
    this.sql = sql;
  }

  /** The codes of the fields a user has chosen; nothing for who never chose. */
  @Transactional(readOnly = true)
  public Optional<List<String>> of(UUID userId, RecordKind kind) {
    return sql.select(LIST_COLUMNS.CODES)
        .from(LIST_COLUMNS)
        .where(LIST_COLUMNS.USER_ID.eq(userId), LIST_COLUMNS.KIND.eq(kind.code()))
        .fetchOptional(row -> List.of(row.value1()));
  }

  /** Remembers the columns for whoever acts, at most 60; everybody may choose for themselves. */
  public void choose(RecordKind kind, List<String> codes, Act act) {
    String[] kept = codes.stream().distinct().limit(MOST).toArray(String[]::new);
    sql.insertInto(LIST_COLUMNS)
        .set(LIST_COLUMNS.USER_ID, act.userId())
        .set(LIST_COLUMNS.KIND, kind.code())
        .set(LIST_COLUMNS.CODES, kept)
        .onConflict(LIST_COLUMNS.USER_ID, LIST_COLUMNS.KIND)
        .doUpdate()
        .set(LIST_COLUMNS.CODES, kept)
        .execute();
  }

  /** Forgets what was chosen, so that the usual columns come back. */
  public void forget(RecordKind kind, Act act) {
    sql.deleteFrom(LIST_COLUMNS)
        .where(LIST_COLUMNS.USER_ID.eq(act.userId()), LIST_COLUMNS.KIND.eq(kind.code()))
        .execute();
  }
}
