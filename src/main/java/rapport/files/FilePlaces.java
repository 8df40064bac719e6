package rapport.files;

import static rapport.files.db.Tables.ATTACHED_FILE;
import static rapport.platform.Among.among;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import rapport.access.SeenRecords;
import rapport.access.ShownOn;
import rapport.access.User;

/** A file stands on its record, and wherever that stands. */
@Component
class FilePlaces implements ShownOn, SeenRecords {
  private final DSLContext sql;
  private final FileOwners owners;
  private final ObjectProvider<ShownOn> shown; // this among them

  FilePlaces(DSLContext sql, FileOwners owners, ObjectProvider<ShownOn> shown) {
    this.sql = sql;
    this.owners = owners;
    this.shown = shown;
  }

  @Override
  public String kind() {
    return Files.KIND;
  }

  @Override
  public Set<UUID> places(Collection<UUID> ids) {
    Map<String, List<UUID>> records =
        sql.select(ATTACHED_FILE.OWNER_KIND, ATTACHED_FILE.OWNER_ID)
            .from(ATTACHED_FILE)
            .where(among(ATTACHED_FILE.ID, ids))
            .fetchGroups(ATTACHED_FILE.OWNER_KIND, ATTACHED_FILE.OWNER_ID);
    Set<UUID> places = new HashSet<>();
    records.forEach((kind, ownerIds) -> {
      places.addAll(ownerIds);
      shown.stream()
          .filter(one -> one.kind().equals(kind))
          .forEach(one -> places.addAll(one.places(ownerIds)));
    });
    return places;
  }

  /** Also those that were removed: that they were is told to whoever saw them. */
  @Override
  public Set<UUID> seen(Collection<UUID> ids, User viewer) {
    return sql.select(ATTACHED_FILE.ID)
        .from(ATTACHED_FILE)
        .where(among(ATTACHED_FILE.ID, ids), owners.onSeen(viewer))
        .fetchSet(ATTACHED_FILE.ID);
  }
}
