package rapport.exchange;

import static rapport.exchange.db.Tables.IMPORT_FILE;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Act;
import rapport.access.Deed;
import rapport.access.Forbidden;
import rapport.access.RecordKind;
import rapport.access.Right;
import rapport.access.User;
import rapport.exchange.reading.AddressBook;
import rapport.exchange.reading.ColumnDays;
import rapport.exchange.reading.CsvBook;
import rapport.kernel.Absent;
import rapport.kernel.Conflict;
import rapport.kernel.Ids;
import rapport.kernel.Invalid;
import rapport.kernel.PhoneNumber;

/** Address books that were brought: uploaded, understood, run, undone. */
@Component
@Transactional
public class Imports {
  /** How large a file may be. */
  public static final int MOST_MEGABYTES = ImportContent.MOST_MEGABYTES;

  /** Up to how many clients are taken back while one waits; more are left to a job. */
  private static final int UNDONE_AT_ONCE = 2_000;

  private final DSLContext sql;
  private final ImportContent content;
  private final ImportStates states;
  private final ImportRecords records;
  private final ImportJobs jobs;
  private final Undoing undoing;
  private final Forgetting forgetting;
  private final OwnMapping own;
  private final RememberedMappings remembered;
  private final DayNotes days;
  private final Surveys surveys;

  Imports(
      DSLContext sql,
      ImportContent content,
      ImportStates states,
      ImportRecords records,
      ImportJobs jobs,
      Undoing undoing,
      Forgetting forgetting,
      OwnMapping own,
      RememberedMappings remembered,
      DayNotes days,
      Surveys surveys) {
    this.sql = sql;
    this.content = content;
    this.states = states;
    this.records = records;
    this.jobs = jobs;
    this.undoing = undoing;
    this.forgetting = forgetting;
    this.own = own;
    this.remembered = remembered;
    this.days = days;
    this.surveys = surveys;
  }

  /**
   * Stores a file of at most 50 MB and finds out what it is. {@link Invalid} if it is no address
   * book; nothing is kept then.
   *
   * @param country ISO 3166-1 alpha-2; of phones without a country code
   */
  public UUID upload(String fileName, InputStream file, String country, Act act) {
    act.needs(Right.IMPORT);
    checkCountry(country);
    UUID id = Ids.next();
    sql.insertInto(IMPORT_FILE)
        .set(IMPORT_FILE.ID, id)
        .set(IMPORT_FILE.FILE_NAME, Understanding.shortName(fileName))
        .set(IMPORT_FILE.FORMAT, "")
        .set(IMPORT_FILE.COUNTRY, country)
        .set(IMPORT_FILE.STATUS, ImportStatus.UPLOADED.code())
        .set(IMPORT_FILE.USER_ID, act.userId())
        .set(IMPORT_FILE.UPLOADED_AT, act.at())
        .execute();
    Understanding understood = store(id, fileName, file, act.user().language());
    Map<String, String> guessed = own.guessed(understood.mapping(), act);
    Optional<RememberedMappings.Remembered> said =
        guessed.isEmpty() ? Optional.empty() : remembered.find(guessed.keySet(), act);
    sql.update(IMPORT_FILE)
        .set(IMPORT_FILE.FORMAT, understood.format())
        .set(IMPORT_FILE.TOTAL, understood.total())
        .set(
            IMPORT_FILE.MAPPING,
            states.json(
                said.map(one -> own.allowed(one.of(guessed.keySet()), act)).orElse(guessed)))
        .set(
            IMPORT_FILE.ON_KNOWN,
            said.map(RememberedMappings.Remembered::onKnown).orElse(OnKnown.FILL).code())
        .set(
            IMPORT_FILE.ON_STRANGER,
            said.map(RememberedMappings.Remembered::onStranger).orElse(OnStranger.REFUSE).code())
        .set(
            IMPORT_FILE.DAY_ORDERS,
            days.write(
                DayNotes.remembered(
                    understood.days(),
                    said.map(RememberedMappings.Remembered::days).orElse(Map.of()))))
        .set(IMPORT_FILE.REMEMBERED, said.isPresent())
        .where(IMPORT_FILE.ID.eq(id))
        .execute();
    surveys.begin(id);
    return id;
  }

  private Understanding store(UUID id, String fileName, InputStream file, String language) {
    try (Received received = Received.of(file)) {
      content.store(id, received.stream(), received.mostMegabytes());
      return Understanding.of(content.of(id), fileName, received.isWorkbook(), language);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Says what the columns mean, which country the phones are of and what becomes of rows, as long
   * as the import has not begun. What columns mean is remembered for the next such table.
   */
  public void map(UUID id, Terms terms, Act act) {
    act.needs(Right.IMPORT);
    checkCountry(terms.country());
    Import state = mine(id, act);
    states.require(state.status() == ImportStatus.UPLOADED, "importBegan");
    states.require(!state.isForgotten(), "importForgotten");
    AddressBook book = book(state);
    Map<String, String> settled =
        book instanceof CsvBook csv ? own.settled(terms.mapping(), csv, act) : terms.mapping();
    Map<String, String> mapping = Understanding.checked(book, settled);
    Map<String, ColumnDays> read = DayNotes.said(state.days(), terms.days());
    sql.update(IMPORT_FILE)
        .set(IMPORT_FILE.COUNTRY, terms.country())
        .set(IMPORT_FILE.MAPPING, states.json(mapping))
        .set(IMPORT_FILE.ON_KNOWN, terms.onKnown().code())
        .set(IMPORT_FILE.ON_STRANGER, terms.onStranger().code())
        .set(IMPORT_FILE.DAY_ORDERS, days.write(read))
        .set(IMPORT_FILE.REMEMBERED, false)
        .where(IMPORT_FILE.ID.eq(id))
        .execute();
    if (!mapping.isEmpty()) {
      remembered.remember(mapping, terms, read, act);
    }
    surveys.begin(id);
  }

  /**
   * Lets the import begin; the rows are taken by a job. {@link Invalid} if what the columns mean is
   * not known.
   */
  public void start(UUID id, Act act) {
    act.needs(Right.IMPORT);
    Import state = mine(id, act);
    if (state.status().isMoving() || state.status() == ImportStatus.DONE) {
      return;
    }
    states.require(!state.isHalfUndone(), "importHalfUndone");
    states.require(!state.isForgotten(), "importForgotten");
    if (!Understanding.isKnown(state)) {
      throw new Invalid("mapping", "unknownColumns", id);
    }
    states.become(state, ImportStatus.QUEUED);
    jobs.run(id);
  }

  /**
   * Takes the import back: at once if it is small, otherwise by a job. What somebody has worked
   * with since is kept.
   */
  public void undo(UUID id, Act act) {
    act.needs(Right.IMPORT);
    Import state = mine(id, act);
    switch (state.status()) {
      case UNDONE -> {}
      case UNDOING -> jobs.undo(id); // if it is there already, nothing happens
      case UPLOADED -> {
        states.end(state, ImportStatus.UNDONE, act.at());
        forgetting.drop(state, act.at());
      }
      case QUEUED, RUNNING -> throw new Conflict("importRuns");
      case DONE, FAILED -> {
        states.beginUndo(state, act.userId());
        beginUndo(id, act);
      }
    }
  }

  private void beginUndo(UUID id, Act act) {
    if (records.countToUndo(id) <= UNDONE_AT_ONCE) {
      undoing.all(id, act);
    } else {
      jobs.undo(id);
    }
  }

  /** One import; {@link Absent} if there is none. */
  @Transactional(readOnly = true)
  public Import find(UUID id) {
    return states.find(id).orElseThrow(() -> new Absent("import", id));
  }

  /** One import with all that is in it; {@link Forbidden} to whoever may not look into it. */
  @Transactional(readOnly = true)
  public Import open(UUID id, User viewer) {
    return opened(find(id), viewer);
  }

  /** The latest imports, the newest first. */
  @Transactional(readOnly = true)
  public List<Import> list(int most) {
    return states.latest(most);
  }

  /** What a large file would do, as far as it was counted; empty where the preview counts. */
  @Transactional(readOnly = true)
  public Optional<Survey> survey(Import state) {
    return surveys.of(state);
  }

  /** How many clients an undo has still to take back. */
  @Transactional(readOnly = true)
  public int toUndo(UUID id) {
    return records.countToUndo(id);
  }

  /**
   * The file as a table, to choose what its columns mean; empty for a file without columns, and for
   * one that is not kept any more.
   */
  @Transactional(readOnly = true)
  public Optional<CsvBook> table(Import state) {
    if (state.droppedAt() != null) {
      return Optional.empty();
    }
    return book(state) instanceof CsvBook csv ? Optional.of(csv) : Optional.empty();
  }

  /** What stands above the rows of a table, which is kept longer than the table is. */
  @Transactional(readOnly = true)
  public Optional<TableHead> head(Import state) {
    return state.droppedAt() == null
        ? table(state).map(csv -> new TableHead(csv.separator(), csv.header()))
        : forgetting.head(state.id());
  }

  /** The refused rows behind a number, 0 for the first ones, in the order of the file. */
  @Transactional(readOnly = true)
  public List<Refusal> refused(UUID id, int after, int most) {
    return records.refused(id, after, most);
  }

  /** The first clients that an undo left as they are. */
  @Transactional(readOnly = true)
  public List<KeptClient> kept(UUID id, int most) {
    return records.kept(id, most);
  }

  /** The state, locked; {@link Forbidden} to whoever may not look into it. */
  private Import mine(UUID id, Act act) {
    return opened(states.locked(id), act.user());
  }

  private static Import opened(Import state, User viewer) {
    if (!state.isOpenTo(viewer)) {
      throw new Forbidden(RecordKind.CONTACT, Deed.CHANGE, state.userId());
    }
    return state;
  }

  private AddressBook book(Import state) {
    return Understanding.open(state, content.of(state.id()));
  }

  private static void checkCountry(String country) {
    if (!PhoneNumber.knowsCountry(country)) {
      throw new Invalid("country", "unknownCountry");
    }
  }
}
