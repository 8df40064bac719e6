package rapport.interactions;

import static rapport.interactions.db.Tables.INTERACTION;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import rapport.access.RecordKind;
import rapport.access.RecordVersions;

/** The versions of interactions, for whoever tells others of changes. */
@Component
class InteractionRecordVersions implements RecordVersions {
  private final DSLContext sql;

  InteractionRecordVersions(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public String kind() {
    return RecordKind.INTERACTION.code();
  }

  @Override
  public Map<UUID, Integer> versions(Collection<UUID> ids) {
    return sql.select(INTERACTION.ID, INTERACTION.VERSION)
        .from(INTERACTION)
        .where(INTERACTION.ID.in(ids))
        .fetchMap(INTERACTION.ID, INTERACTION.VERSION);
  }
}
