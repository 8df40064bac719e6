package rapport.interactions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.Query;
import org.jooq.conf.ParamType;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import rapport.access.Role;
import rapport.contacts.Sight;
import rapport.texts.Sought;
import rapport.texts.TextIndex;
import rapport.world.RapportTest;
import rapport.world.World;

/**
 * A card with fifty thousand entries opens as one with fifty: the same pages of the table are read.
 */
@RapportTest
class LongTimelineTest {
  private static final int SLACK = 40; // twenty-five entries may lie on as many pages
  private static final Pattern BUFFERS = Pattern.compile("Buffers: shared ([^\\n]*)");

  @Autowired World world;
  @Autowired Sight sight;
  @Autowired List<EntryKind> kinds;
  @Autowired TextIndex texts;
  @Autowired DSLContext sql;
  @Autowired TransactionTemplate transactions;

  @Test
  void aPageReadsNoMoreOfALongTimelineThanOfAShortOne() {
    UUID brief = UUID.randomUUID();
    UUID vast = UUID.randomUUID();
    transactions.executeWithoutResult(all -> {
      fill(brief, 50, 2);
      fill(vast, 50_000, 2000);
      sql.execute("analyze timeline_entry");
      for (String kind : new String[] {"", "interaction", "note"}) {
        int least = buffers(brief, kind);
        int most = buffers(vast, kind);
        assertThat(most).as(kind + ": " + least + " and " + most).isLessThan(least + SLACK);
      }
      all.setRollbackOnly();
    });
  }

  /** On both cards there are twenty-five notes, on one of them among very many interactions. */
  private void fill(UUID subject, int entries, int between) {
    sql.execute(
        """
        insert into timeline_entry (subject_id, moment, entry_id, planned, kind)
        select {0}, now() - n * interval '1 minute', uuidv7(), false,
          case when n % {2} = 0 then 'note' else 'interaction' end
        from generate_series(1, {1}) as n
        """,
        DSL.val(subject), DSL.inline(entries), DSL.inline(between));
    sql.execute(
        """
        insert into note (id, subject_kind, subject_id, body, created_by, created_at)
        select entry_id, 'contact', subject_id, 'note', {1}, moment
        from timeline_entry where subject_id = {0} and kind = 'note'
        """,
        DSL.val(subject), DSL.val(world.user(Role.ADMINISTRATOR).id()));
  }

  /** How many pages the query of one page touches, in memory or not. */
  private int buffers(UUID subject, String kind) {
    AtomicReference<String> asked = new AtomicReference<>();
    ExecuteListener listening = ExecuteListener.onExecuteStart(context -> remember(context, asked));
    DSLContext heard = DSL.using(sql.configuration().deriveAppending(listening));
    new CardLog(heard, sight, kinds, texts)
        .of(
            new CardLog.Asked(subject, kind, Sought.of(""), world.user(Role.ADMINISTRATOR)),
            Optional.empty(),
            30);
    String plan =
        sql
            .fetch("explain (analyze, buffers, costs off, timing off) " + asked.get())
            .map(row -> row.get(0, String.class))
            .stream()
            .reduce("", (one, other) -> one + "\n" + other);
    Matcher found = BUFFERS.matcher(plan);
    assertThat(found.find()).as(plan).isTrue();
    return Pattern.compile("=(\\d+)")
        .matcher(found.group(1))
        .results()
        .mapToInt(one -> Integer.parseInt(one.group(1)))
        .sum();
  }

  private static void remember(ExecuteContext context, AtomicReference<String> asked) {
    Query query = context.query();
    if (query != null && query.getSQL().contains("timeline_entry")) {
      asked.set(query.getSQL(ParamType.INLINED));
    }
  }
}
