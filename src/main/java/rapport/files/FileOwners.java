package rapport.files;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.selectOne;
import static rapport.files.db.Tables.ATTACHED_FILE;

import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import rapport.access.User;
import rapport.kernel.Absent;

/** All kinds of records on which files hang; files are seen by whoever sees the record. */
@Component
public class FileOwners {
  private final ObjectProvider<FileOwner> owners; // they themselves may need files

  FileOwners(ObjectProvider<FileOwner> owners) {
    this.owners = owners;
  }

  List<FileOwner> all() {
    return owners.orderedStream().toList();
  }

  /** The kind of this name; {@link Absent} if there is none. */
  public FileOwner of(String kind, UUID ownerId) {
    return owners.stream()
        .filter(one -> one.kind().equals(kind))
        .findFirst()
        .orElseThrow(() -> new Absent(kind, ownerId));
  }

  /** Rows of files that the viewer sees: the one place for lists, downloads and the search. */
  Condition seen(User viewer) {
    return ATTACHED_FILE.REMOVED_AT.isNull().and(onSeen(viewer));
  }

  /** Rows of files on records that the viewer sees, the removed ones among them. */
  Condition onSeen(User viewer) {
    Condition any = falseCondition();
    for (FileOwner owner : all()) {
      any =
          any.or(
              ATTACHED_FILE
                  .OWNER_KIND
                  .eq(inline(owner.kind()))
                  .and(owner.seen(ATTACHED_FILE.OWNER_ID, viewer)));
    }
    return any;
  }

  /** Rows of which this column holds a file that the viewer sees. */
  Condition seenIn(Field<UUID> fileId, User viewer) {
    return exists(selectOne().from(ATTACHED_FILE).where(ATTACHED_FILE.ID.eq(fileId), seen(viewer)));
  }
}
