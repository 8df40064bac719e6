package rapport.access;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.TableField;

/** The versions of the records of one table, for whoever tells others of changes. */
public class VersionColumn implements RecordVersions {
  private final DSLContext sql;
  private final String kind;
  private final TableField<Record, UUID> id;
  private final TableField<Record, Integer> version;

  /** Of a kind, as changes call it. */
  public VersionColumn(
      DSLContext sql,
      String kind,
      TableField<Record, UUID> id,
      TableField<Record, Integer> version) {
    this.sql = sql;
    this.kind = kind;
    this.id = id;
    this.version = version;
  }

  @Override
  public String kind() {
    return kind;
  }

  @Override
  public Map<UUID, Integer> versions(Collection<UUID> ids) {
    return sql.select(id, version).from(id.getTable()).where(id.in(ids)).fetchMap(id, version);
  }
}
