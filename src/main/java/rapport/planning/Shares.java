package rapport.planning;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.row;
import static rapport.planning.db.Tables.CONTACT_PLAN_SHARE;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;
import rapport.interactions.Method;

/** Keeps the shares of clients and what they add up to; writes only what is another now. */
@Component
class Shares {
  private static final int AT_A_TIME = 1000;

  private final DSLContext sql;
  private final Sums sums;

  Shares(DSLContext sql, Sums sums) {
    this.sql = sql;
    this.sums = sums;
  }

  /** All shares of some clients, in the order of their days. */
  List<Share> of(Collection<UUID> clientIds) {
    return sql.selectFrom(CONTACT_PLAN_SHARE)
        .where(CONTACT_PLAN_SHARE.CLIENT_ID.eq(any(clientIds.toArray(UUID[]::new))))
        .orderBy(CONTACT_PLAN_SHARE.CLIENT_ID, CONTACT_PLAN_SHARE.FROM_DAY)
        .fetch(Shares::share);
  }

  static Share share(Record row) {
    return new Share(
        row.get(CONTACT_PLAN_SHARE.CLIENT_ID),
        new Span(
            row.get(CONTACT_PLAN_SHARE.PLAN_ID),
            Method.ofCode(row.get(CONTACT_PLAN_SHARE.METHOD)).orElseThrow(),
            row.get(CONTACT_PLAN_SHARE.FROM_DAY),
            row.get(CONTACT_PLAN_SHARE.UNTIL_DAY)),
        row.get(CONTACT_PLAN_SHARE.RESPONSIBLE_ID),
        new Tally(
            row.get(CONTACT_PLAN_SHARE.TARGET),
            row.get(CONTACT_PLAN_SHARE.FACT),
            row.get(CONTACT_PLAN_SHARE.PLANNED),
            row.get(CONTACT_PLAN_SHARE.MINUTES),
            row.get(CONTACT_PLAN_SHARE.INSTEAD)),
        row.get(CONTACT_PLAN_SHARE.COUNTS),
        row.get(CONTACT_PLAN_SHARE.WORST));
  }

  /** Puts some shares in the place of others, all of the same clients. */
  void replace(List<Share> before, List<Share> after) {
    Map<Share.Key, Share> old =
        before.stream().collect(Collectors.toMap(Share::key, Function.identity()));
    List<Share> changed =
        after.stream().filter(share -> !share.equals(old.get(share.key()))).toList();
    Set<Share.Key> kept = after.stream().map(Share::key).collect(Collectors.toSet());
    List<Share> gone = before.stream().filter(share -> !kept.contains(share.key())).toList();
    if (changed.isEmpty() && gone.isEmpty()) {
      return;
    }
    some(gone).forEach(this::delete);
    some(changed).forEach(this::write);
    Set<Share.Key> turned = new HashSet<>(changed.stream().map(Share::key).toList());
    List<Share> minus = new ArrayList<>(gone);
    before.stream().filter(share -> turned.contains(share.key())).forEach(minus::add);
    sums.turn(minus, changed);
  }

  private static List<List<Share>> some(List<Share> all) {
    List<List<Share>> some = new ArrayList<>();
    for (int at = 0; at < all.size(); at += AT_A_TIME) {
      some.add(all.subList(at, Math.min(at + AT_A_TIME, all.size())));
    }
    return some;
  }

  private void delete(List<Share> gone) {
    sql.deleteFrom(CONTACT_PLAN_SHARE)
        .where(
            row(
                    CONTACT_PLAN_SHARE.CLIENT_ID,
                    CONTACT_PLAN_SHARE.PLAN_ID,
                    CONTACT_PLAN_SHARE.METHOD,
                    CONTACT_PLAN_SHARE.FROM_DAY)
                .in(
                    gone.stream()
                        .map(Share::key)
                        .map(key -> row(key.clientId(), key.planId(), key.method(), key.from()))
                        .toList()))
        .execute();
  }

  private void write(List<Share> changed) {
    var insert =
        sql.insertInto(
            CONTACT_PLAN_SHARE,
            CONTACT_PLAN_SHARE.CLIENT_ID,
            CONTACT_PLAN_SHARE.PLAN_ID,
            CONTACT_PLAN_SHARE.METHOD,
            CONTACT_PLAN_SHARE.FROM_DAY,
            CONTACT_PLAN_SHARE.UNTIL_DAY,
            CONTACT_PLAN_SHARE.RESPONSIBLE_ID,
            CONTACT_PLAN_SHARE.TARGET,
            CONTACT_PLAN_SHARE.FACT,
            CONTACT_PLAN_SHARE.PLANNED,
            CONTACT_PLAN_SHARE.MINUTES,
            CONTACT_PLAN_SHARE.INSTEAD,
            CONTACT_PLAN_SHARE.COUNTS,
            CONTACT_PLAN_SHARE.WORST);
    for (Share share : changed) {
      insert =
          insert.values(
              share.clientId(),
              share.span().planId(),
              share.span().method().code(),
              share.span().from(),
              share.span().until(),
              share.responsibleId(),
              share.tally().target(),
              share.tally().fact(),
              share.tally().planned(),
              share.tally().minutes(),
              share.tally().instead(),
              share.counts(),
              share.worst());
    }
    insert
        .onConflict(
            CONTACT_PLAN_SHARE.CLIENT_ID,
            CONTACT_PLAN_SHARE.PLAN_ID,
            CONTACT_PLAN_SHARE.METHOD,
            CONTACT_PLAN_SHARE.FROM_DAY)
        .doUpdate()
        .set(CONTACT_PLAN_SHARE.UNTIL_DAY, excluded(CONTACT_PLAN_SHARE.UNTIL_DAY))
        .set(CONTACT_PLAN_SHARE.RESPONSIBLE_ID, excluded(CONTACT_PLAN_SHARE.RESPONSIBLE_ID))
        .set(CONTACT_PLAN_SHARE.TARGET, excluded(CONTACT_PLAN_SHARE.TARGET))
        .set(CONTACT_PLAN_SHARE.FACT, excluded(CONTACT_PLAN_SHARE.FACT))
        .set(CONTACT_PLAN_SHARE.PLANNED, excluded(CONTACT_PLAN_SHARE.PLANNED))
        .set(CONTACT_PLAN_SHARE.MINUTES, excluded(CONTACT_PLAN_SHARE.MINUTES))
        .set(CONTACT_PLAN_SHARE.INSTEAD, excluded(CONTACT_PLAN_SHARE.INSTEAD))
        .set(CONTACT_PLAN_SHARE.COUNTS, excluded(CONTACT_PLAN_SHARE.COUNTS))
        .set(CONTACT_PLAN_SHARE.WORST, excluded(CONTACT_PLAN_SHARE.WORST))
        .execute();
  }
}
