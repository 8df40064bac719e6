package rapport.notes;

import static rapport.notes.db.Tables.NOTE;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Act;
import rapport.access.Changes;
import rapport.access.Deed;
import rapport.access.Notice;
import rapport.access.RecordKind;
import rapport.access.Right;
import rapport.access.User;
import rapport.files.Files;
import rapport.files.Upload;
import rapport.interactions.CardEntries;
import rapport.kernel.Absent;
import rapport.kernel.Conflict;
import rapport.kernel.Ids;
import rapport.kernel.Invalid;

/** The verbs by which notes come to be and change. They are read by {@link NoteLog}. */
@Component
@Transactional
public class Notes {
  public static final String KIND = "note";

  /** Letters of a note. */
  public static final int LONGEST = 20_000;

  private final DSLContext sql;
  private final Abouts abouts;
  private final Mentions mentions;
  private final CardEntries entries;
  private final Files files;
  private final Changes changes;

  Notes(
      DSLContext sql,
      Abouts abouts,
      Mentions mentions,
      CardEntries entries,
      Files files,
      Changes changes) {
    this.sql = sql;
    this.abouts = abouts;
    this.mentions = mentions;
    this.entries = entries;
    this.files = files;
    this.changes = changes;
  }

  /**
   * Writes a note down, on the card of a contact, company or lead which the writer sees.
   *
   * @param pinned whether it stands at the top of the card
   * @throws Invalid "body" where it is empty or too long
   */
  public UUID add(About about, String body, boolean pinned, Act act) {
    return add(about, body, pinned, false, act);
  }

  /** The same with files, all or nothing; then the text may be empty. */
  public UUID add(About about, String body, boolean pinned, List<Upload> uploads, Act act) {
    UUID id = add(about, body, pinned, !uploads.isEmpty(), act);
    for (Upload upload : uploads) {
      files.add(KIND, id, upload, act);
    }
    return id;
  }

  private UUID add(About about, String body, boolean pinned, boolean mayBeEmpty, Act act) {
    act.needs(Right.LOG_INTERACTIONS);
    String text = checked(body, mayBeEmpty);
    if (about.kind() == RecordKind.INTERACTION) {
      throw new Invalid("about", "choice");
    }
    abouts.needs(about, act.user());
    UUID id = Ids.next();
    sql.insertInto(NOTE)
        .set(NOTE.ID, id)
        .set(NOTE.SUBJECT_KIND, about.kind().code())
        .set(NOTE.SUBJECT_ID, about.id())
        .set(NOTE.BODY, text)
        .set(NOTE.PINNED_AT, pinned ? act.at() : null)
        .set(NOTE.CREATED_BY, act.userId())
        .set(NOTE.CREATED_AT, act.at())
        .execute();
    entries.put(new CardEntries.Entry(KIND, id, act.at(), false), abouts.cards(about, act.user()));
    changes.record(act, "add", KIND, id, Map.of("on", about.kind().code() + " " + about.id()));
    mention(id, about, text, act);
    return id;
  }

  /**
   * Writes a note anew.
   *
   * @param version the version the user saw; {@link Conflict} "stale" if somebody changed it since
   */
  public void change(UUID id, int version, String body, Act act) {
    Note note = toChange(id, act);
    String text = checked(body, false);
    if (note.version() != version) {
      throw new Conflict("stale");
    }
    if (text.equals(note.body())) {
      return;
    }
    sql.update(NOTE)
        .set(NOTE.BODY, text)
        .set(NOTE.CHANGED_AT, act.at())
        .set(NOTE.VERSION, NOTE.VERSION.plus(1))
        .where(NOTE.ID.eq(id))
        .execute();
    changes.record(act, "change", KIND, id, Map.of());
    mention(id, note.about(), text, act);
  }

  /** Makes it stand at the top of the card; nothing happens if it does. */
  public void pin(UUID id, Act act) {
    if (!toPin(id, act).isPinned()) {
      sql.update(NOTE).set(NOTE.PINNED_AT, act.at()).where(NOTE.ID.eq(id)).execute();
      changes.record(act, "pin", KIND, id, Map.of());
    }
  }

  /** Takes it from the top of the card; it stays on the timeline. */
  public void unpin(UUID id, Act act) {
    if (toPin(id, act).isPinned()) {
      sql.update(NOTE).setNull(NOTE.PINNED_AT).where(NOTE.ID.eq(id)).execute();
      changes.record(act, "unpin", KIND, id, Map.of());
    }
  }

  /** Removes a note; it can be put back. */
  public void remove(UUID id, Act act) {
    toChange(id, act);
    sql.update(NOTE).set(NOTE.REMOVED_AT, act.at()).where(NOTE.ID.eq(id)).execute();
    entries.remove(id);
    changes.record(act, "remove", KIND, id, Map.of());
  }

  /** Puts a note back that the same user or somebody who may change the card removed. */
  public void restore(UUID id, Act act) {
    Note note = locked(id);
    needsAuthority(note, act);
    sql.update(NOTE).setNull(NOTE.REMOVED_AT).where(NOTE.ID.eq(id)).execute();
    entries.put(
        new CardEntries.Entry(KIND, id, note.createdAt(), false),
        abouts.cards(note.about(), act.user()));
    changes.record(act, "restore", KIND, id, Map.of());
  }

  private void mention(UUID id, About about, String text, Act act) {
    String name = abouts.names(List.of(about), act.user()).getOrDefault(about, "");
    Notice.Tiding tiding =
        new Notice.Tiding(KIND, id, "mentioned", List.of(act.user().name(), name));
    mentions.tell(id, text, user -> abouts.sees(about, user), tiding, act);
  }

  private static String checked(String body, boolean mayBeEmpty) {
    String text = body.strip().replace("\r\n", "\n");
    if (text.isEmpty() && !mayBeEmpty) {
      throw new Invalid("body", "required");
    }
    if (text.length() > LONGEST) {
      throw new Invalid("body", "tooLong", LONGEST);
    }
    return text;
  }

  /** For the text: whoever wrote it, and whoever may change the card. */
  Note toChange(UUID id, Act act) {
    Note note = present(id);
    needsAuthority(note, act);
    return note;
  }

  private void needsAuthority(Note note, Act act) {
    act.needs(Right.LOG_INTERACTIONS);
    abouts.needs(note.about(), act.user());
    if (!note.createdBy().equals(act.userId())) {
      act.user().needs(note.about().kind(), Deed.CHANGE, abouts.responsible(note.about()));
    }
  }

  /** Whether somebody who sees a note may change it. */
  boolean mayChange(Note note, User viewer) {
    return viewer.may(Right.LOG_INTERACTIONS)
        && (note.createdBy().equals(viewer.id())
            || viewer
                .reach(note.about().kind(), Deed.CHANGE)
                .includes(abouts.responsible(note.about())));
  }

  /** For the pin: whoever may write on the card. */
  private Note toPin(UUID id, Act act) {
    act.needs(Right.LOG_INTERACTIONS);
    Note note = present(id);
    abouts.needs(note.about(), act.user());
    return note;
  }

  private Note present(UUID id) {
    return sql.selectFrom(NOTE)
        .where(NOTE.ID.eq(id), NOTE.REMOVED_AT.isNull())
        .forNoKeyUpdate()
        .fetchOptional(Notes::note)
        .orElseThrow(() -> new Absent(KIND, id));
  }

  private Note locked(UUID id) {
    return sql.selectFrom(NOTE)
        .where(NOTE.ID.eq(id))
        .forNoKeyUpdate()
        .fetchOptional(Notes::note)
        .orElseThrow(() -> new Absent(KIND, id));
  }

  static Note note(Record row) {
    return new Note(
        row.get(NOTE.ID),
        new About(
            RecordKind.ofCode(row.get(NOTE.SUBJECT_KIND)).orElseThrow(), row.get(NOTE.SUBJECT_ID)),
        row.get(NOTE.BODY),
        row.get(NOTE.PINNED_AT),
        row.get(NOTE.CREATED_BY),
        row.get(NOTE.CREATED_AT),
        row.get(NOTE.CHANGED_AT),
        row.get(NOTE.VERSION));
  }
}
