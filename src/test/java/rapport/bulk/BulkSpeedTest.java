package rapport.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.bulk.db.Tables.BULK_EDIT;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Act;
import rapport.access.RecordKind;
import rapport.access.Role;
import rapport.contacts.Selection;
import rapport.filters.Filter;
import rapport.world.RapportTest;
import rapport.world.World;

/** Says how long a bulk edit of 100 000 records takes; asked for with {@code -Drapport.speed}. */
@RapportTest
@EnabledIfSystemProperty(named = "rapport.speed", matches = ".*")
class BulkSpeedTest {
  private static final int RECORDS = 100_000;

  @Autowired World world;
  @Autowired DSLContext sql;
  @Autowired BulkEdits edits;
  @Autowired BulkBatches batches;

  @Test
  void recordsPerSecond() {
    Act act = world.act(Role.ADMINISTRATOR);
    sql.execute(
        """
        insert into contact (id, family_name, sort_key, search_key, responsible_id, created_at)
        select uuidv7(), 'Быстрый' || n, 'быстрый' || n, ' bistrii' || n, ?, now()
        from generate_series(1, ?) n\
        """,
        act.userId(),
        RECORDS);
    Selection all =
        new Selection(RecordKind.CONTACT, "bistrii", Filter.EVERYTHING, true, Set.of(), Set.of());
    UUID id = edits.begin(all, act);
    edits.choose(id, "note", Way.SET, List.of("быстро"), act);
    sql.update(BULK_EDIT).set(BULK_EDIT.STATUS, "running").where(BULK_EDIT.ID.eq(id)).execute();
    measure(
        "changed",
        () -> {
          while (!batches.change(id)) {}
        });
    assertThat(edits.find(id, act.user()).figures().changed()).isEqualTo(RECORDS);
    sql.update(BULK_EDIT)
        .set(BULK_EDIT.STATUS, "undoing")
        .setNull(BULK_EDIT.REACHED)
        .where(BULK_EDIT.ID.eq(id))
        .execute();
    measure(
        "put back",
        () -> {
          while (!batches.restore(id)) {}
        });
    assertThat(edits.find(id, act.user()).figures().restored()).isEqualTo(RECORDS);
  }

  private static void measure(String what, Runnable work) {
    System.gc();
    Instant begin = Instant.now();
    work.run();
    long took = Duration.between(begin, Instant.now()).toMillis();
    Runtime machine = Runtime.getRuntime();
    System.gc();
    System.out.printf(
        "SPEED %,d records %s in %d ms: %,.0f a second; %d MB in use%n",
        RECORDS,
        what,
        took,
        RECORDS * 1000.0 / took,
        (machine.totalMemory() - machine.freeMemory()) >> 20);
  }
}
