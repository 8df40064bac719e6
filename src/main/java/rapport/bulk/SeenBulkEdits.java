package rapport.bulk;

import static rapport.bulk.db.Tables.BULK_EDIT;
import static rapport.platform.Among.among;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import rapport.access.Right;
import rapport.access.SeenRecords;
import rapport.access.User;

/** Who is told how far a bulk edit has come: whose it is, and administrators. */
@Component
class SeenBulkEdits implements SeenRecords {
  static final String KIND = "bulk";
  private final DSLContext sql;

  SeenBulkEdits(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Set<UUID> seen(Collection<UUID> ids, User viewer) {
    return viewer.may(Right.ADMINISTER)
        ? Set.copyOf(ids)
        : sql.select(BULK_EDIT.ID)
            .from(BULK_EDIT)
            .where(among(BULK_EDIT.ID, ids), BULK_EDIT.USER_ID.eq(viewer.id()))
            .fetchSet(BULK_EDIT.ID);
  }
}
