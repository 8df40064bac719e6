package rapport.planning;

import static org.jooq.impl.DSL.excluded;
import static rapport.planning.db.Tables.CONTACT_PLAN_SUM;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What the shares add up to, by colleague, line and days, so that a report costs as many rows as
 * there are of these. Kept by differences: whoever is first doesn't matter.
 */
@Component
class Sums {
  private static final Comparator<Key> ORDER =
      Comparator.comparing(Key::planId)
          .thenComparing(Key::method)
          .thenComparing(key -> String.valueOf(key.responsibleId()))
          .thenComparing(Key::from)
          .thenComparing(Key::until);

  private static final List<Field<Integer>> NUMBERS =
      List.of(
          CONTACT_PLAN_SUM.CLIENTS,
          CONTACT_PLAN_SUM.UNMET,
          CONTACT_PLAN_SUM.TARGET,
          CONTACT_PLAN_SUM.FACT,
          CONTACT_PLAN_SUM.COUNTED,
          CONTACT_PLAN_SUM.PLANNED,
          CONTACT_PLAN_SUM.MISSING,
          CONTACT_PLAN_SUM.MINUTES);

  private final DSLContext sql;

  Sums(DSLContext sql) {
    this.sql = sql;
  }

  private record Key(
      UUID planId, String method, @Nullable UUID responsibleId, LocalDate from, LocalDate until) {
    static Key of(Share share) {
      return new Key(
          share.span().planId(),
          share.span().method().code(),
          share.responsibleId(),
          share.span().from(),
          share.span().until());
    }
  }

  /** Takes some shares out and puts others in. */
  void turn(List<Share> before, List<Share> after) {
    Map<Key, int[]> turns = new HashMap<>();
    before.forEach(share -> add(turns, share, -1));
    after.forEach(share -> add(turns, share, 1));
    // always in the same order, so that two who write the same sums wait and don't block each other
    SortedMap<Key, int[]> turned = new TreeMap<>(ORDER);
    turns.forEach((key, turn) -> {
      if (Arrays.stream(turn).anyMatch(number -> number != 0)) {
        turned.put(key, turn);
      }
    });
    if (!turned.isEmpty()) {
      write(turned);
    }
  }

  private static void add(Map<Key, int[]> turns, Share share, int sign) {
    if (!share.counts()) {
      return;
    }
    Tally tally = share.tally();
    int[] numbers = {
      1,
      tally.counted() < tally.target() ? 1 : 0,
      tally.target(),
      tally.fact(),
      tally.counted(),
      tally.planned(),
      tally.missing(),
      tally.minutes()
    };
    int[] turn = turns.computeIfAbsent(Key.of(share), key -> new int[numbers.length]);
    for (int i = 0; i < numbers.length; i++) {
      turn[i] += sign * numbers[i];
    }
  }

  private void write(SortedMap<Key, int[]> turns) {
    List<Field<?>> columns =
        new ArrayList<>(
            List.of(
                CONTACT_PLAN_SUM.PLAN_ID,
                CONTACT_PLAN_SUM.METHOD,
                CONTACT_PLAN_SUM.RESPONSIBLE_ID,
                CONTACT_PLAN_SUM.FROM_DAY,
                CONTACT_PLAN_SUM.UNTIL_DAY));
    columns.addAll(NUMBERS);
    var insert = sql.insertInto(CONTACT_PLAN_SUM, columns);
    for (var turn : turns.entrySet()) {
      Key key = turn.getKey();
      List<@Nullable Object> values = new ArrayList<>();
      values.add(key.planId());
      values.add(key.method());
      values.add(key.responsibleId());
      values.add(key.from());
      values.add(key.until());
      Arrays.stream(turn.getValue()).forEach(values::add);
      insert = insert.values(values);
    }
    Map<Field<?>, Field<?>> sums = new HashMap<>();
    NUMBERS.forEach(number -> sums.put(number, number.plus(excluded(number))));
    insert.onConflict(columns.subList(0, 5)).doUpdate().set(sums).execute();
  }

  /** Forgets sums of nobody. */
  void tidy() {
    sql.deleteFrom(CONTACT_PLAN_SUM).where(CONTACT_PLAN_SUM.CLIENTS.eq(0)).execute();
  }
}
