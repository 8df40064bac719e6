package rapport.interactions;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.function;
import static rapport.interactions.db.Tables.INTERACTION;
import static rapport.interactions.db.Tables.PARTICIPANT;
import static rapport.interactions.db.Tables.TIMELINE_ENTRY;
import static rapport.platform.Among.among;

import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Component;
import rapport.access.RecordKind;
import rapport.access.SeenRecords;
import rapport.access.ShownOn;
import rapport.access.User;

/**
 * An interaction stands on the cards of its people and companies, on that of its lead, with its
 * cause, and on the day of whoever is responsible and of colleagues who take part.
 */
@Component
class InteractionPlaces implements ShownOn, SeenRecords {
  private final DSLContext sql;

  InteractionPlaces(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public String kind() {
    return RecordKind.INTERACTION.code();
  }

  @Override
  public Set<UUID> places(Collection<UUID> ids) {
    UUID[] all = ids.toArray(UUID[]::new);
    return sql
        .select(TIMELINE_ENTRY.SUBJECT_ID)
        .from(TIMELINE_ENTRY)
        .where(TIMELINE_ENTRY.ENTRY_ID.eq(any(all)))
        .union(
            sql.select(PARTICIPANT.CONTACT_ID)
                .from(PARTICIPANT)
                .where(PARTICIPANT.INTERACTION_ID.eq(any(all))))
        .union(
            sql.select(INTERACTION.RESPONSIBLE_ID)
                .from(INTERACTION)
                .where(INTERACTION.ID.eq(any(all))))
        .union(
            sql.select(function("unnest", SQLDataType.UUID, INTERACTION.COLLEAGUE_IDS))
                .from(INTERACTION)
                .where(INTERACTION.ID.eq(any(all))))
        .union(sql.select(INTERACTION.LEAD_ID).from(INTERACTION).where(INTERACTION.ID.eq(any(all))))
        .union(
            sql.select(INTERACTION.CAUSE_ID).from(INTERACTION).where(INTERACTION.ID.eq(any(all))))
        .fetch()
        .stream()
        .map(row -> row.value1())
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  @Override
  public Set<UUID> seen(Collection<UUID> ids, User viewer) {
    return sql.select(INTERACTION.ID)
        .from(INTERACTION)
        .where(among(INTERACTION.ID, ids), Visible.to(viewer))
        .fetchSet(INTERACTION.ID);
  }
}
