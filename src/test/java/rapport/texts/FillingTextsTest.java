package rapport.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.texts.db.Tables.TEXT_ENTRY;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import rapport.access.Act;
import rapport.access.RecordKind;
import rapport.access.Role;
import rapport.contacts.ContactDraft;
import rapport.contacts.Contacts;
import rapport.kernel.PersonName;
import rapport.notes.About;
import rapport.notes.Notes;
import rapport.world.RapportTest;
import rapport.world.World;

/** What is filled in at night never stands where somebody changed or forgot it meanwhile. */
@RapportTest
class FillingTextsTest {
  @Autowired World world;
  @Autowired FillingTexts filling;
  @Autowired TextIndex index;
  @Autowired TextSearch search;
  @Autowired Notes notes;
  @Autowired Contacts contacts;
  @Autowired TransactionTemplate transaction;
  @Autowired DSLContext sql;

  private final String mark = "m" + UUID.randomUUID().toString().replace("-", "");

  @Test
  void whatIsRemovedWhileItIsFilledInIsNotFoundAfterwards() throws Exception {
    UUID id = note();
    forgetWords(id);
    try (var other = Executors.newSingleThreadExecutor()) {
      Future<?> removal =
          transaction.execute(status -> {
            filling.after("note", justBefore(id));
            Future<?> running = other.submit(() -> notes.remove(id, act()));
            try {
              running.get(2, TimeUnit.SECONDS);
            } catch (TimeoutException waits) {
              return running; // as it should, until this transaction ends
            } catch (Exception failed) {
              throw new IllegalStateException(failed);
            }
            return running;
          });
      removal.get(Duration.ofSeconds(20).toSeconds(), TimeUnit.SECONDS);
    }
    assertThat(sql.fetchCount(TEXT_ENTRY, TEXT_ENTRY.RECORD_ID.eq(id))).isZero();
  }

  @Test
  void whatHasWordsKeepsThem() {
    UUID id = note();
    sql.update(TEXT_ENTRY)
        .set(TEXT_ENTRY.KIND, "changed meanwhile")
        .where(TEXT_ENTRY.RECORD_ID.eq(id))
        .execute();
    transaction.executeWithoutResult(status -> index.fill("note", List.of(id)));
    assertThat(
            sql.select(TEXT_ENTRY.KIND)
                .from(TEXT_ENTRY)
                .where(TEXT_ENTRY.RECORD_ID.eq(id))
                .fetchSingle(TEXT_ENTRY.KIND))
        .isEqualTo("changed meanwhile");
  }

  @Test
  void whatHasNoWordsIsFoundAfterItIsFilledIn() {
    UUID id = note();
    forgetWords(id);
    assertThat(found()).isEmpty();
    filling.after("note", justBefore(id));
    assertThat(found()).containsExactly(id);
  }

  private List<UUID> found() {
    return search.search(Sought.of(mark), 5, act().user()).stream().map(TextHit::id).toList();
  }

  private void forgetWords(UUID id) {
    sql.deleteFrom(TEXT_ENTRY).where(TEXT_ENTRY.RECORD_ID.eq(id)).execute();
  }

  private static UUID justBefore(UUID id) {
    return new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits() - 1);
  }

  private UUID note() {
    UUID person =
        contacts.add(
            new ContactDraft(
                new PersonName("Нота", "", "Полнова"), "", "", List.of(), null, "", null, "RU"),
            act());
    return notes.add(new About(RecordKind.CONTACT, person), "Слово " + mark, false, act());
  }

  private Act act() {
    return world.act(Role.ADMINISTRATOR);
  }
}
