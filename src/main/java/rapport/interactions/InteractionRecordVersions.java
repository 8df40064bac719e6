package rapport.interactions;

import static rapport.interactions.db.Tables.INTERACTION;

import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import rapport.access.RecordKind;
import rapport.access.VersionColumn;

/** The versions of interactions, for whoever tells others of changes. */
@Component
class InteractionRecordVersions extends VersionColumn {
  InteractionRecordVersions(DSLContext sql) {
    super(sql, RecordKind.INTERACTION.code(), INTERACTION.ID, INTERACTION.VERSION);
  }
}
