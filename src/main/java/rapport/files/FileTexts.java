package rapport.files;

import static rapport.files.db.Tables.ATTACHED_FILE;
import static rapport.platform.Among.among;

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
import rapport.texts.TextColumns;
import rapport.texts.TextHit;
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
  public TextColumns columns() {
    return TextColumns.of(
            sql, ATTACHED_FILE.ID, ATTACHED_FILE.CREATED_AT, List.of(ATTACHED_FILE.NAME))
        .unless(ATTACHED_FILE.REMOVED_AT)
        .of(ATTACHED_FILE.OWNER_ID);
  }

  @Override
  public Condition seen(Field<UUID> recordId, User viewer) {
    return owners.seenIn(recordId, viewer);
  }

  @Override
  public List<TextHit> show(Collection<UUID> ids, User viewer) {
    List<AttachedFile> files =
        sql.selectFrom(ATTACHED_FILE)
            .where(among(ATTACHED_FILE.ID, ids), owners.seen(viewer))
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
