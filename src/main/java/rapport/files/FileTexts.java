package rapport.files;

import static rapport.files.db.Tables.ATTACHED_FILE;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Component;
import rapport.access.User;
import rapport.texts.TextHit;
import rapport.texts.TextParts;
import rapport.texts.TextSource;

/** Files are found by the words of their names. */
@Component
class FileTexts implements TextSource {
  private final DSLContext sql;
  private final FileOwners owners;

  FileTexts(DSLContext sql, FileOwners owners) {
    this.sql = sql;
    this.owners = owners;
  }

  @Override
  public String kind() {
    return Files.KIND;
  }

  @Override
  public List<TextParts> read(Collection<UUID> ids) {
    return sql.selectFrom(ATTACHED_FILE)
        .where(ATTACHED_FILE.ID.in(ids), ATTACHED_FILE.REMOVED_AT.isNull())
        .fetch(row ->
            new TextParts(
                row.get(ATTACHED_FILE.ID),
                row.get(ATTACHED_FILE.OWNER_ID),
                row.get(ATTACHED_FILE.CREATED_AT),
                row.get(ATTACHED_FILE.NAME),
                "",
                "",
                ""));
  }

  @Override
  public void hold(Collection<UUID> ids) {
    sql.select(ATTACHED_FILE.ID)
        .from(ATTACHED_FILE)
        .where(ATTACHED_FILE.ID.in(ids))
        .orderBy(ATTACHED_FILE.ID)
        .forShare()
        .fetch();
  }

  @Override
  public List<UUID> after(UUID last, int most) {
    return sql.select(ATTACHED_FILE.ID)
        .from(ATTACHED_FILE)
        .where(ATTACHED_FILE.ID.gt(last), ATTACHED_FILE.REMOVED_AT.isNull())
        .orderBy(ATTACHED_FILE.ID)
        .limit(most)
        .fetch(ATTACHED_FILE.ID);
  }

  @Override
  public Condition seen(Field<UUID> recordId, User viewer) {
    return owners.seenIn(recordId, viewer);
  }

  @Override
  public List<TextHit> show(Collection<UUID> ids, User viewer) {
    List<AttachedFile> files =
        sql.selectFrom(ATTACHED_FILE)
            .where(ATTACHED_FILE.ID.in(ids), owners.seen(viewer))
            .fetch(Files::file);
    Map<UUID, String> names = new HashMap<>();
    Map<UUID, String> paths = new HashMap<>();
    for (FileOwner owner : owners.all()) {
      List<UUID> theirs =
          files.stream()
              .filter(file -> file.ownerKind().equals(owner.kind()))
              .map(AttachedFile::ownerId)
              .distinct()
              .toList();
      if (!theirs.isEmpty()) {
        names.putAll(owner.names(theirs, viewer));
        theirs.forEach(id -> paths.put(id, owner.path(id)));
      }
    }
    return files.stream()
        .map(file ->
            new TextHit(
                kind(),
                file.id(),
                "paperclip",
                file.name(),
                "",
                names.getOrDefault(file.ownerId(), ""),
                file.createdAt(),
                paths.getOrDefault(file.ownerId(), "/")))
        .toList();
  }
}
