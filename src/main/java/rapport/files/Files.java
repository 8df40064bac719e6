package rapport.files;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.sum;
import static rapport.files.db.Tables.ATTACHED_FILE;
import static rapport.files.db.Tables.ATTACHED_FILE_CHUNK;
import static rapport.platform.Among.among;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Act;
import rapport.access.Changes;
import rapport.access.History;
import rapport.access.User;
import rapport.kernel.Absent;
import rapport.kernel.Conflict;
import rapport.kernel.Ids;
import rapport.kernel.Invalid;
import rapport.platform.FileSettings;
import rapport.platform.Settings;
import rapport.texts.TextIndex;

/** Files that hang on records: brought, read by whoever sees the record, removed with undo. */
@Component
@Transactional
public class Files {
  static final String KIND = "file";

  /** How many files one record may have. */
  public static final int MOST = 50;

  private static final long KILOBYTE = 1024;
  private static final long MEGABYTE = KILOBYTE * KILOBYTE;

  private final DSLContext sql;
  private final FileOwners owners;
  private final Chunks chunks;
  private final ScanJobs scanning;
  private final FileSettings limits;
  private final TextIndex texts;
  private final Changes changes;
  private final History history;

  Files(
      DSLContext sql,
      FileOwners owners,
      Chunks chunks,
      ScanJobs scanning,
      Settings settings,
      TextIndex texts,
      Changes changes,
      History history) {
    this.sql = sql;
    this.owners = owners;
    this.chunks = chunks;
    this.scanning = scanning;
    this.limits = settings.files();
    this.texts = texts;
    this.changes = changes;
    this.history = history;
  }

  /**
   * Hangs a file on a record.
   *
   * @throws Invalid "files": empty, tooLarge, tooMany, or noSpace where the organisation's is used
   */
  public UUID add(String ownerKind, UUID ownerId, Upload upload, Act act) {
    owners.of(ownerKind, ownerId).needsChange(ownerId, act);
    String name = upload.plainName();
    checkRoom(ownerId, name, upload.bytes());
    UUID id = Ids.next();
    try {
      write(id, ownerKind, ownerId, upload, act);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    changes.record(act, "add", KIND, id, Map.of("name", name, "on", ownerKind + " " + ownerId));
    return id;
  }

  private void write(UUID id, String ownerKind, UUID ownerId, Upload upload, Act act)
      throws IOException {
    String name = upload.plainName();
    String type;
    try (InputStream content = upload.content().open()) {
      type = Sniffing.type(content, name);
    }
    boolean scans = limits.scanner().isPresent();
    sql.insertInto(ATTACHED_FILE)
        .set(ATTACHED_FILE.ID, id)
        .set(ATTACHED_FILE.OWNER_KIND, ownerKind)
        .set(ATTACHED_FILE.OWNER_ID, ownerId)
        .set(ATTACHED_FILE.NAME, name)
        .set(ATTACHED_FILE.TYPE, type)
        .set(ATTACHED_FILE.CLAIMED_TYPE, Sniffing.lie(upload.claimedType(), type))
        .set(ATTACHED_FILE.BYTES, 0L)
        .set(ATTACHED_FILE.SHA256, "")
        .set(ATTACHED_FILE.SCAN, (scans ? Scan.WAITING : Scan.OFF).code())
        .set(ATTACHED_FILE.CREATED_BY, act.userId())
        .set(ATTACHED_FILE.CREATED_AT, act.at())
        .execute();
    try (InputStream content = upload.content().open()) {
      Chunks.Written written = chunks.write(id, content, limits.size());
      checkSize(name, written.bytes()); // what was announced may have been another number
      sql.update(ATTACHED_FILE)
          .set(ATTACHED_FILE.BYTES, written.bytes())
          .set(ATTACHED_FILE.SHA256, written.sha256())
          .where(ATTACHED_FILE.ID.eq(id))
          .execute();
    }
    if (scans) {
      scanning.soon();
    }
  }

  private void checkRoom(UUID ownerId, String name, long bytes) {
    checkSize(name, bytes);
    checkNumber(ownerId);
    BigDecimal used =
        sql.select(coalesce(sum(ATTACHED_FILE.BYTES), BigDecimal.ZERO))
            .from(ATTACHED_FILE)
            .fetchSingle()
            .value1();
    if (used.longValue() + bytes > limits.space()) {
      throw new Invalid("files", "noSpace", limits.space() / MEGABYTE);
    }
  }

  private void checkNumber(UUID ownerId) {
    int there =
        sql.fetchCount(
            ATTACHED_FILE, ATTACHED_FILE.OWNER_ID.eq(ownerId), ATTACHED_FILE.REMOVED_AT.isNull());
    if (there >= MOST) {
      throw new Invalid("files", "tooManyFiles", MOST);
    }
  }

  private void checkSize(String name, long bytes) {
    if (bytes == 0) {
      throw new Invalid("files", "attachedEmpty", name);
    }
    if (bytes > limits.size()) {
      throw new Invalid("files", "attachedTooLarge", name, limits.size() / MEGABYTE);
    }
  }

  /** The files on some records, by the record, the oldest first; of those the viewer sees. */
  @Transactional(readOnly = true)
  public Map<UUID, List<AttachedFile>> of(
      String ownerKind, Collection<UUID> ownerIds, User viewer) {
    return sql.selectFrom(ATTACHED_FILE)
        .where(
            ATTACHED_FILE.OWNER_KIND.eq(ownerKind),
            among(ATTACHED_FILE.OWNER_ID, ownerIds),
            owners.seen(viewer))
        .orderBy(ATTACHED_FILE.ID)
        .fetchGroups(row -> row.get(ATTACHED_FILE.OWNER_ID), Files::file);
  }

  /** How many files each of some records has that the viewer sees anyway; without are missing. */
  @Transactional(readOnly = true)
  public Map<UUID, Integer> counts(Collection<UUID> ownerIds) {
    return sql.select(ATTACHED_FILE.OWNER_ID, count())
        .from(ATTACHED_FILE)
        .where(among(ATTACHED_FILE.OWNER_ID, ownerIds), ATTACHED_FILE.REMOVED_AT.isNull())
        .groupBy(ATTACHED_FILE.OWNER_ID)
        .fetchMap(ATTACHED_FILE.OWNER_ID, row -> row.value2());
  }

  /** Whether files may be hung on a record and taken off by whoever looks at it. */
  @Transactional(readOnly = true)
  public boolean mayChange(String ownerKind, UUID ownerId, User viewer) {
    return owners.of(ownerKind, ownerId).mayChange(ownerId, viewer);
  }

  /** One file; {@link Absent} if there is none, or none that the viewer sees. */
  @Transactional(readOnly = true)
  public AttachedFile find(UUID id, User viewer) {
    return sql.selectFrom(ATTACHED_FILE)
        .where(ATTACHED_FILE.ID.eq(id), owners.seen(viewer))
        .fetchOptional(Files::file)
        .orElseThrow(() -> new Absent(KIND, id));
  }

  /**
   * The file for handing its content out, the one place through which every download goes.
   *
   * @throws Conflict "fileWaits" while it isn't scanned, "fileInfected" if it is infected,
   *     "fileUnscannable" if the scanner can't say
   */
  @Transactional(readOnly = true)
  public AttachedFile open(UUID id, User viewer) {
    AttachedFile file = find(id, viewer);
    if (!file.isReadable()) {
      throw new Conflict(
          switch (file.scan()) {
            case INFECTED -> "fileInfected";
            case UNSCANNABLE -> "fileUnscannable";
            case OFF, WAITING, CLEAN -> "fileWaits";
          });
    }
    return file;
  }

  /** Writes out the content of a file that was opened; no transaction waits for who reads it. */
  @Transactional(propagation = org.springframework.transaction.annotation.Propagation.NEVER)
  public void write(AttachedFile opened, OutputStream out) throws IOException {
    chunks.read(opened.id(), out);
  }

  /** Takes a file away; it can be put back for some weeks. */
  public void remove(UUID id, Act act) {
    AttachedFile file = find(id, act.user());
    owners.of(file.ownerKind(), file.ownerId()).needsChange(file.ownerId(), act);
    sql.update(ATTACHED_FILE)
        .set(ATTACHED_FILE.REMOVED_AT, act.at())
        .where(ATTACHED_FILE.ID.eq(id))
        .execute();
    changes.record(act, "remove", KIND, id, Map.of("name", file.name()));
  }

  /**
   * Puts a file back that was taken away; nothing happens if it wasn't.
   *
   * @throws Invalid "files" tooMany, where others took its place meanwhile
   */
  public void restore(UUID id, Act act) {
    Record row =
        sql.selectFrom(ATTACHED_FILE)
            .where(ATTACHED_FILE.ID.eq(id))
            .forNoKeyUpdate()
            .fetchOptional()
            .orElseThrow(() -> new Absent(KIND, id));
    AttachedFile file = file(row);
    owners.of(file.ownerKind(), file.ownerId()).needsChange(file.ownerId(), act);
    if (row.get(ATTACHED_FILE.REMOVED_AT) == null) {
      return;
    }
    checkNumber(file.ownerId());
    sql.update(ATTACHED_FILE)
        .setNull(ATTACHED_FILE.REMOVED_AT)
        .where(ATTACHED_FILE.ID.eq(id))
        .execute();
    changes.record(act, "restore", KIND, id, Map.of("name", file.name()));
  }

  /** Forgets the files of some records for good. */
  public void forget(Collection<UUID> ownerIds) {
    var theirs =
        sql.select(ATTACHED_FILE.ID)
            .from(ATTACHED_FILE)
            .where(among(ATTACHED_FILE.OWNER_ID, ownerIds))
            .fetch(ATTACHED_FILE.ID);
    drop(theirs);
    texts.renew(KIND, theirs);
    history.forget(theirs);
  }

  /** Forgets contents of removed files; how many at most. */
  int drop(Collection<UUID> ids) {
    sql.deleteFrom(ATTACHED_FILE_CHUNK).where(among(ATTACHED_FILE_CHUNK.FILE_ID, ids)).execute();
    return sql.deleteFrom(ATTACHED_FILE).where(among(ATTACHED_FILE.ID, ids)).execute();
  }

  static AttachedFile file(Record row) {
    return new AttachedFile(
        row.get(ATTACHED_FILE.ID),
        row.get(ATTACHED_FILE.OWNER_KIND),
        row.get(ATTACHED_FILE.OWNER_ID),
        row.get(ATTACHED_FILE.NAME),
        row.get(ATTACHED_FILE.TYPE),
        row.get(ATTACHED_FILE.CLAIMED_TYPE),
        row.get(ATTACHED_FILE.BYTES),
        row.get(ATTACHED_FILE.SHA256),
        Scan.ofCode(row.get(ATTACHED_FILE.SCAN)),
        row.get(ATTACHED_FILE.THREAT),
        row.get(ATTACHED_FILE.CREATED_BY),
        row.get(ATTACHED_FILE.CREATED_AT));
  }
}
