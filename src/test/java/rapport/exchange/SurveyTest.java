package rapport.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Role;
import rapport.world.Answer;
import rapport.world.Pages;
import rapport.world.RapportTest;
import rapport.world.World;

/** What a large file would do is counted over all of it, while it waits. */
@RapportTest
class SurveyTest {
  @Autowired World world;
  @Autowired Imports imports;
  @Autowired Running running;
  @Autowired Surveying surveying;
  @Autowired DSLContext sql;

  @Test
  void whatIsForeseenOfAWholeFileIsWhatBecomesOfIt() throws InterruptedException {
    StringBuilder book = new StringBuilder("Name;Phone;Company;E-mail;Notes\n");
    for (int i = 0; i < 6_500; i++) {
      book.append("Счислов Номер%d;+7 922 %07d;Счисление %d;;\n".formatted(i, i, i / 10));
    }
    book.append(";+7 922 9000001;;;\n");
    book.append("Счислов Номер3;+7 922 0000003;;;\n"); // known from a batch long ago
    book.append("Счислов Номер4;+7 922 0000004;;four@count.example;\n");
    book.append("Счислов Номер4;+7 922 0000004;;four@count.example;\n");
    book.append("Счислов Номер5;;Счисление 0;;by name and company\n");
    book.append("Один;2;3;4;5;6;7\n");
    UUID id = upload(book.toString());

    Survey survey = counted(id);

    assertThat(survey.total()).isEqualTo(6_506);
    assertThat(survey.reasons())
        .extracting(Survey.Reason::code, Survey.Reason::first)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple("nameless", List.of(6_502)),
            org.assertj.core.groups.Tuple.tuple("too_many_cells", List.of(6_507)));
    imports.start(id, world.act(Role.MANAGER));
    running.run(id, () -> true);
    while (imports.find(id).status().isMoving()) {
      Thread.sleep(50);
    }
    Import done = imports.find(id);
    assertThat(survey.numbers())
        .isEqualTo(
            Map.of(
                RowOutcome.CREATED, (long) done.created(),
                RowOutcome.UPDATED, (long) done.updated(),
                RowOutcome.DUPLICATE, (long) done.duplicates(),
                RowOutcome.REFUSED, (long) done.refused()));
    assertThat(done.created()).isEqualTo(6_500);
    assertThat(imports.survey(done)).as("forgotten with the file").isEmpty();
    imports.undo(id, world.act(Role.MANAGER));
  }

  @Test
  void whoeverComesAgainFarBehindIsStillKnown() throws InterruptedException {
    StringBuilder book = new StringBuilder("Name;Phone\n");
    for (int i = 0; i < 21_000; i++) {
      book.append("Далёков Номер%d;+7 923 %07d\n".formatted(i, i));
    }
    book.append("Далёков Номер7;+7 923 0000007\n");
    UUID id = upload(book.toString());

    Survey survey = counted(id);

    assertThat(survey.number(RowOutcome.CREATED)).isEqualTo(21_000);
    assertThat(survey.number(RowOutcome.DUPLICATE)).isEqualTo(1);
    imports.undo(id, world.act(Role.MANAGER));
  }

  @Test
  void aCountOfAFileThatIsToBeReadOtherwiseComesToNothing() throws InterruptedException {
    StringBuilder book = new StringBuilder("Name;Phone;Which counts\n");
    for (int i = 0; i < 5_001; i++) {
      book.append("Иначев Номер%d;+7 924 %07d;\n".formatted(i, i));
    }
    UUID id = upload(book.toString());
    UUID old = token(id);
    imports.map(
        id,
        new Terms(Map.of("Name", "company", "Phone", "phone_work"), "RU", OnKnown.FILL),
        world.act(Role.MANAGER));

    assertThat(token(id)).isNotEqualTo(old);
    assertThat(surveying.run(old, () -> true)).isTrue();
    // one that is cut short begins again and adds nothing up twice
    surveying.run(token(id), () -> imports.survey(imports.find(id)).orElseThrow().looked() < 2_000);
    assertThat(surveying.run(token(id), () -> true)).isTrue();

    // the job counts the same meanwhile: whoever comes second leaves it to the other
    assertThat(counted(id).looked()).isEqualTo(5_001);
    imports.undo(id, world.act(Role.MANAGER));
  }

  @Test
  void thePageSaysHowFarTheCountIsAndThenTheNumbersOfTheWholeFile() throws InterruptedException {
    StringBuilder book = new StringBuilder("Name;Phone\n");
    for (int i = 0; i < 5_200; i++) {
      book.append(
          i % 26 == 0
              ? ";+7 925 %07d\n".formatted(i)
              : "Виднов Номер%d;+7 925 %07d\n".formatted(i, i));
    }
    Pages pages = world.pages(Role.MANAGER);
    pages.get("/imports");
    Answer page =
        pages.upload(
            "/imports",
            "large.csv",
            book.toString().getBytes(StandardCharsets.UTF_8),
            Map.of("country", "RU"));
    String path = page.response().uri().getPath();
    assertThat(page.body()).contains("id=\"survey\"").contains("Below are the first 1,000 rows");
    UUID id = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    counted(id);

    Answer fragment = pages.get(path + "/survey");

    assertThat(fragment.body())
        .contains("5,000 new")
        .contains("200 will not be taken")
        .contains("Counted over all 5,200 rows")
        .contains("Neither a name nor a company")
        .doesNotContain("every 15s", "<html");
    pages.get(path);
    pages.post(path + "/undo", Map.of());
  }

  private Survey counted(UUID id) throws InterruptedException {
    Instant begin = Instant.now();
    while (!imports.survey(imports.find(id)).orElseThrow().isWhole()
        && begin.plus(Duration.ofSeconds(90)).isAfter(Instant.now())) {
      Thread.sleep(100);
    }
    Survey survey = imports.survey(imports.find(id)).orElseThrow();
    assertThat(survey.isWhole()).isTrue();
    return survey;
  }

  private UUID token(UUID id) {
    return sql.fetchSingle("select token from import_survey where import_id = ?", id)
        .get(0, UUID.class);
  }

  private UUID upload(String csv) {
    return imports.upload(
        "survey.csv",
        new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)),
        "RU",
        world.act(Role.MANAGER));
  }
}
