package rapport.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rapport.exchange.db.Tables.IMPORT_CHUNK;
import static rapport.exchange.db.Tables.IMPORT_FILE;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Forbidden;
import rapport.access.Role;
import rapport.kernel.Conflict;
import rapport.kernel.Invalid;
import rapport.platform.words.Language;
import rapport.platform.words.Words;
import rapport.world.RapportTest;
import rapport.world.World;

@RapportTest
class ImportRunTest {
  @Autowired World world;
  @Autowired Imports imports;
  @Autowired Running running;
  @Autowired TakingRows taking;
  @Autowired Undoing undoing;
  @Autowired Forgetting forgetting;
  @Autowired RefusedFile refusedFile;
  @Autowired DSLContext sql;

  @Test
  void anInterruptedRunIsContinuedAtTheNextRow() {
    UUID id = queued(people("Прерванный", 1_300));

    assertThat(running.run(id, allowing(1))).isFalse();
    assertThat(imports.find(id).done()).isEqualTo(500);
    assertThat(imports.find(id).status()).isEqualTo(ImportStatus.RUNNING);
    assertThat(running.run(id, allowing(1))).isFalse();
    assertThat(running.run(id, () -> true)).isTrue();

    Import state = imports.find(id);
    assertThat(state.status()).isEqualTo(ImportStatus.DONE);
    assertThat(state.created()).isEqualTo(1_300);
    assertThat(state.updated() + state.refused()).isZero();
  }

  @Test
  void twoNodesTakeEachRowOnce() {
    UUID id = queued(people("Дважды", 1_200));
    // the other node takes everything while this one stands between two batches
    AtomicInteger asked = new AtomicInteger();
    boolean ended =
        running.run(
            id,
            () -> {
              if (asked.incrementAndGet() == 2) {
                assertThat(running.run(id, () -> true)).isTrue();
              }
              return true;
            });

    assertThat(ended).isTrue();
    assertThat(imports.find(id).created()).isEqualTo(1_200);
  }

  @Test
  void theNumbersAddUpAndARefusedRowKeepsItsReason() {
    UUID id = queued("Name;Phone\nСчётов Илья;+7 912 000-00-01\n;+7 912 000-00-02\nЛишний;1;2;3\n");
    running.run(id, () -> true);

    Import state = imports.find(id);
    assertThat(state.total()).isEqualTo(3);
    assertThat(state.created() + state.updated() + state.refused()).isEqualTo(state.total());
    assertThat(imports.refused(id, 0, 10))
        .extracting(Refusal::number, Refusal::reason)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(3, "nameless"),
            org.assertj.core.groups.Tuple.tuple(4, "too_many_cells"));
  }

  @Test
  void anUndoFindsWhatSeveralBatchesDidToOneContact() {
    String book =
        "Name;Phone;E-mail\nСквозной Пётр;+7 912 000-10-01;\n"
            + people("Наполнитель", 600).substring("Name;Phone\n".length()).replace("\n", ";\n")
            + "Сквозной Пётр;+7 912 000-10-01;skvoz@noy.example\n";
    UUID id = queued(book);
    running.run(id, () -> true);
    assertThat(imports.find(id).updated()).isEqualTo(1);

    imports.undo(id, world.act(Role.MANAGER));

    Import state = imports.find(id);
    assertThat(state.status()).isEqualTo(ImportStatus.UNDONE);
    assertThat(state.kept()).isZero();
    assertThat(sql.fetchCount(sql.selectOne().from("contact where family_name = 'Сквозной'")))
        .isZero();
  }

  @Test
  void aLargeUndoIsAJobThatContinuesWhereItStopped() {
    UUID id = queued(people("Многие", 1_100));
    running.run(id, () -> true);
    status(id, ImportStatus.UNDOING);

    assertThat(undoing.some(id)).isTrue();
    assertThat(imports.toUndo(id)).isEqualTo(600);
    while (undoing.some(id)) {}

    assertThat(imports.find(id).status()).isEqualTo(ImportStatus.UNDONE);
    assertThat(imports.toUndo(id)).isZero();
  }

  @Test
  void aFileThatIsNoAddressBookIsTurnedAwayWithTheReason() {
    assertThat(refusal("x.csv", "")).isEqualTo("emptyFile");
    assertThat(refusal("x.csv", "Name;Phone\n")).isEqualTo("noRows");
    assertThat(refusal("x.xlsx", "PK\u0003\u0004 and so on")).isEqualTo("spreadsheet");
    assertThat(refusal("x.vcf", "<html></html>")).isEqualTo("notAnAddressBook");
    assertThatThrownBy(() -> upload("Name\nКто\n", "ZZ")).isInstanceOf(Invalid.class);
    assertThatThrownBy(
            () -> imports.upload("x.csv", stream("Name\nКто\n"), "RU", world.act(Role.READER)))
        .isInstanceOf(Forbidden.class);
  }

  @Test
  void aRunningImportCannotBeUndone() {
    UUID id = queued(people("Бегущий", 2));

    assertThatThrownBy(() -> imports.undo(id, world.act(Role.MANAGER)))
        .isInstanceOf(Conflict.class);
    running.run(id, () -> true);
  }

  @Test
  void anImportThatFailedCanBeUndone() {
    UUID id = queued(people("Сбойный", 700));
    running.run(id, allowing(1));
    taking.fail(id);

    imports.undo(id, world.act(Role.MANAGER));

    assertThat(imports.find(id).status()).isEqualTo(ImportStatus.UNDONE);
  }

  @Test
  void anUndoGoesOnInTheNameOfWhoAskedThoughTheyMayNoMore() {
    UUID id = queued(people("Ушедшие", 3));
    running.run(id, () -> true);
    UUID asker = world.user(Role.READER).id(); // one who may not undo, or no more
    status(id, ImportStatus.UNDOING);
    sql.update(IMPORT_FILE)
        .set(IMPORT_FILE.UNDO_USER_ID, asker)
        .where(IMPORT_FILE.ID.eq(id))
        .execute();

    while (undoing.some(id)) {}

    assertThat(imports.find(id).status()).isEqualTo(ImportStatus.UNDONE);
    assertThat(
            sql.fetchCount(
                sql.selectOne()
                    .from("change")
                    .where("record_id = ? and user_id = ? and verb = 'undo'", id, asker)))
        .isEqualTo(1);
  }

  @Test
  void anUndoThatGaveUpCanBeAskedForAgainButNotContinuedAsAnImport() {
    UUID id = queued(people("Застрявшие", 3));
    running.run(id, () -> true);
    status(id, ImportStatus.UNDOING);
    sql.update(IMPORT_FILE)
        .set(IMPORT_FILE.UNDO_USER_ID, world.user(Role.MANAGER).id())
        .where(IMPORT_FILE.ID.eq(id))
        .execute();
    undoing.fail(id);
    assertThat(imports.find(id).isHalfUndone()).isTrue();
    assertThatThrownBy(() -> imports.start(id, world.act(Role.MANAGER)))
        .isInstanceOf(Conflict.class);

    imports.undo(id, world.act(Role.HEAD));

    assertThat(imports.find(id).status()).isEqualTo(ImportStatus.UNDONE);
    assertThat(imports.find(id).undoUserId()).isEqualTo(world.user(Role.HEAD).id());
  }

  @Test
  void askingAgainForAnUndoWhoseJobIsLostBringsTheJobBack() throws InterruptedException {
    UUID id = queued(people("Потерянные", 3));
    running.run(id, () -> true);
    status(id, ImportStatus.UNDOING);

    imports.undo(id, world.act(Role.MANAGER));

    for (int i = 0; i < 100 && imports.find(id).status() == ImportStatus.UNDOING; i++) {
      Thread.sleep(100);
    }
    assertThat(imports.find(id).status()).isEqualTo(ImportStatus.UNDONE);
  }

  @Test
  void theLaterOfTwoImportsAndThenTheEarlierOneTakeEverythingBack() {
    UUID first = ran("Name;Phone;Company\nПервослоев Ян;+7 912 000-20-01;Слой\n");
    UUID second = ran("Name;Phone;E-mail\nПервослоев Ян;+7 912 000-20-01;yan@sloy.example\n");

    imports.undo(second, world.act(Role.MANAGER));
    imports.undo(first, world.act(Role.MANAGER));

    assertThat(imports.find(second).kept()).isZero();
    assertThat(imports.find(first).kept()).isZero();
    assertThat(peopleNamed("Первослоев")).isZero();
  }

  @Test
  void theEarlierOfTwoImportsLeavesWhomTheLaterOneBroughtToo() {
    String book = "Name;Phone\nОбаслоев Ян;+7 912 000-30-01\nОбаслоев Ия;+7 912 000-30-02\n";
    UUID first = ran(book + "Обаслоев Лев;+7 912 000-30-03\n");
    UUID second =
        ran(book.replace("Phone", "Phone;E-mail").replace("01\n", "01;ya@sloy.example\n"));

    imports.undo(first, world.act(Role.MANAGER));
    assertThat(imports.kept(first, 10))
        .extracting(KeptClient::reason)
        .containsExactly("imported", "imported");
    assertThat(peopleNamed("Обаслоев")).isEqualTo(2);

    imports.undo(second, world.act(Role.MANAGER));
    assertThat(imports.find(second).kept()).isZero();
    assertThat(peopleNamed("Обаслоев")).isEqualTo(2);
  }

  @Test
  void aFileIsDroppedWhenItIsDoneAndRefusedRowsStillComeBack() throws IOException {
    UUID id = ran("Name;Phone\nОтпущен Ян;+7 912 000-40-01\n;+7 912 000-40-02\n");
    assertThat(chunks(id)).isZero();

    ByteArrayOutputStream out = new ByteArrayOutputStream();
    refusedFile.write(imports.find(id), Words.in(Language.EN), out);

    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("\"Reason\";\"Name\";\"Phone\"")
        .contains(";;+7 912 000-40-02");
  }

  @Test
  void aFileNobodyRunsIsDroppedAfterAWeekAndSaysSo() {
    UUID fresh = upload(people("Свежие", 1), "RU");
    UUID old = upload(people("Забытые", 1), "RU");
    sql.update(IMPORT_FILE)
        .set(IMPORT_FILE.UPLOADED_AT, world.act(Role.MANAGER).at().minus(Duration.ofDays(8)))
        .where(IMPORT_FILE.ID.eq(old))
        .execute();

    forgetting.dropWaiting(world.act(Role.MANAGER).at());

    assertThat(chunks(fresh)).isPositive();
    assertThat(chunks(old)).isZero();
    assertThatThrownBy(() -> imports.start(old, world.act(Role.MANAGER)))
        .isInstanceOf(Conflict.class);
    assertThat(world.pages(Role.MANAGER).get("/imports/" + old).body())
        .contains("The file was removed");
  }

  private int chunks(UUID id) {
    return sql.fetchCount(IMPORT_CHUNK, IMPORT_CHUNK.IMPORT_ID.eq(id));
  }

  private int peopleNamed(String family) {
    return sql.fetchCount(sql.selectOne().from("contact where family_name = ?", family));
  }

  private UUID ran(String csv) {
    UUID id = queued(csv);
    running.run(id, () -> true);
    return id;
  }

  private String refusal(String fileName, String text) {
    try {
      imports.upload(fileName, stream(text), "RU", world.act(Role.MANAGER));
      return "";
    } catch (Invalid invalid) {
      return invalid.complaints().getFirst().code();
    }
  }

  /** Uploaded and queued, but without a job, so that the test itself is the only one to run it. */
  private UUID queued(String csv) {
    UUID id = upload(csv, "RU");
    status(id, ImportStatus.QUEUED);
    return id;
  }

  private void status(UUID id, ImportStatus status) {
    sql.update(IMPORT_FILE)
        .set(IMPORT_FILE.STATUS, status.code())
        .where(IMPORT_FILE.ID.eq(id))
        .execute();
  }

  private UUID upload(String csv, String country) {
    return imports.upload("book.csv", stream(csv), country, world.act(Role.MANAGER));
  }

  private static ByteArrayInputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static java.util.function.BooleanSupplier allowing(int batches) {
    AtomicInteger asked = new AtomicInteger();
    return () -> asked.incrementAndGet() <= batches;
  }

  private static String people(String family, int number) {
    return IntStream.range(0, number)
        .mapToObj(i -> family + " Номер" + i + ";+7 913 " + (1_000_000 + i) + "\n")
        .collect(Collectors.joining("", "Name;Phone\n", ""));
  }
}
