package rapport.duplicates;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.selectOne;
import static rapport.duplicates.db.Tables.DUPLICATE_PAIR;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SortField;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Act;
import rapport.access.Deed;
import rapport.access.RecordKind;
import rapport.access.Right;
import rapport.access.User;
import rapport.contacts.Client;
import rapport.contacts.Clients;
import rapport.contacts.Sight;
import rapport.kernel.Absent;
import rapport.kernel.Cursor;
import rapport.kernel.Ids;
import rapport.kernel.Invalid;
import rapport.kernel.Page;
import rapport.linkage.Evidence;
import tools.jackson.databind.json.JsonMapper;

/** The pairs that wait for somebody to judge them. */
@Component
@Transactional
public class DuplicatePairs {
  private static final List<SortField<?>> SUREST =
      List.of(
          DUPLICATE_PAIR.PROBABILITY.desc(),
          DUPLICATE_PAIR.ONE_ID.asc(),
          DUPLICATE_PAIR.OTHER_ID.asc());

  private static final int MOST_TOUCHING = 1000;

  private final DSLContext sql;
  private final JsonMapper json;
  private final Clients clients;

  DuplicatePairs(DSLContext sql, JsonMapper json, Clients clients) {
    this.sql = sql;
    this.json = json;
    this.clients = clients;
  }

  /**
   * Which pairs are asked for.
   *
   * @param threshold from which probability on
   * @param after where the page begins
   */
  public record Asked(
      RecordKind kind, double threshold, DuplicateState state, Optional<Cursor> after, int limit) {
    /** The same of others. */
    public Asked of(RecordKind other, DuplicateState standing) {
      return new Asked(other, threshold, standing, Optional.empty(), limit);
    }
  }

  /** How many there are, counted up to the given number. */
  @Transactional(readOnly = true)
  public int count(Asked asked, int most, User viewer) {
    return sql.fetchCount(
        selectOne()
            .from(DUPLICATE_PAIR)
            .where(
                DUPLICATE_PAIR.KIND.eq(asked.kind().code()),
                DUPLICATE_PAIR.STATE.eq(asked.state().code()),
                DUPLICATE_PAIR.PROBABILITY.ge(asked.threshold()),
                seen(asked.kind(), viewer))
            .limit(most));
  }

  /** A page, the surest first, of pairs of which the viewer may see both. */
  @Transactional(readOnly = true)
  public Page<DuplicatePair> page(Asked asked, User viewer) {
    List<DuplicatePair> rows =
        sql
            .selectFrom(DUPLICATE_PAIR)
            .where(
                DUPLICATE_PAIR.KIND.eq(asked.kind().code()),
                DUPLICATE_PAIR.STATE.eq(asked.state().code()),
                DUPLICATE_PAIR.PROBABILITY.ge(asked.threshold()),
                seen(asked.kind(), viewer),
                asked.after().map(DuplicatePairs::after).orElse(noCondition()))
            .orderBy(SUREST)
            .limit(asked.limit() + 1)
            .fetch()
            .stream()
            .map(row -> pair(row, viewer))
            .toList();
    return Page.of(rows, asked.limit(), DuplicatePairs::cursor);
  }

  /** Those of the same standing as asked for that have one of these records, the surest first. */
  @Transactional(readOnly = true)
  public List<DuplicatePair> touching(Collection<UUID> ids, Asked asked, User viewer) {
    UUID[] some = ids.toArray(UUID[]::new);
    return sql
        .selectFrom(DUPLICATE_PAIR)
        .where(
            DUPLICATE_PAIR.KIND.eq(asked.kind().code()),
            DUPLICATE_PAIR.STATE.eq(asked.state().code()),
            DUPLICATE_PAIR.PROBABILITY.ge(asked.threshold()),
            DUPLICATE_PAIR.ONE_ID.eq(any(some)).or(DUPLICATE_PAIR.OTHER_ID.eq(any(some))),
            seen(asked.kind(), viewer))
        .orderBy(SUREST)
        .limit(MOST_TOUCHING)
        .fetch()
        .stream()
        .map(row -> pair(row, viewer))
        .toList();
  }

  /** The pairs of one record, whatever their state. */
  @Transactional(readOnly = true)
  public List<DuplicatePair> of(RecordKind kind, UUID id, User viewer) {
    return sql
        .selectFrom(DUPLICATE_PAIR)
        .where(
            DUPLICATE_PAIR.KIND.eq(kind.code()),
            DUPLICATE_PAIR.ONE_ID.eq(id).or(DUPLICATE_PAIR.OTHER_ID.eq(id)),
            seen(kind, viewer))
        .orderBy(DUPLICATE_PAIR.PROBABILITY.desc())
        .limit(100)
        .fetch()
        .stream()
        .map(row -> pair(row, viewer))
        .toList();
  }

  /**
   * Says what is to become of a pair: keep apart, later, or open again. {@link Absent} if it wasn't
   * found or can't be seen.
   */
  public void decide(PairId pair, DuplicateState state, Act act) {
    decideAll(List.of(pair), state, act);
  }

  /** The same of several pairs, of which those that weren't found are left out. */
  public void decideAll(Collection<PairId> pairs, DuplicateState state, Act act) {
    act.needs(Right.CHANGE_CLIENTS);
    needs(pairs, act);
    int decided =
        sql.update(DUPLICATE_PAIR)
            .set(DUPLICATE_PAIR.STATE, state.code())
            .set(DUPLICATE_PAIR.DECIDED_BY, act.userId())
            .set(DUPLICATE_PAIR.DECIDED_AT, act.at())
            .where(
                row(DUPLICATE_PAIR.KIND, DUPLICATE_PAIR.ONE_ID, DUPLICATE_PAIR.OTHER_ID)
                    .in(
                        pairs.stream()
                            .map(pair -> row(pair.kind().code(), pair.one(), pair.other()))
                            .toList()))
            .execute();
    if (decided == 0) {
      throw new Absent("duplicate", pairs);
    }
  }

  private void needs(Collection<PairId> pairs, Act act) {
    for (PairId pair : Set.copyOf(pairs)) {
      List<UUID> both = List.of(pair.one(), pair.other());
      List<Client> read = clients.read(pair.kind(), both, act.user());
      if (read.size() < both.size()) {
        throw new Absent(pair.kind().code(), both);
      }
      read.forEach(one -> act.user().needs(pair.kind(), Deed.CHANGE, one.responsibleId()));
    }
  }

  private static Condition seen(RecordKind kind, User viewer) {
    return kind == RecordKind.COMPANY
        ? Sight.companyIn(DUPLICATE_PAIR.ONE_ID, viewer)
            .and(Sight.companyIn(DUPLICATE_PAIR.OTHER_ID, viewer))
        : Sight.contactIn(DUPLICATE_PAIR.ONE_ID, viewer)
            .and(Sight.contactIn(DUPLICATE_PAIR.OTHER_ID, viewer));
  }

  private static Cursor cursor(DuplicatePair pair) {
    return new Cursor(pair.probability() + "/" + pair.other(), pair.one());
  }

  private static Condition after(Cursor cursor) {
    String[] parts = cursor.key().split("/", 2);
    Optional<UUID> other = parts.length == 2 ? Ids.parse(parts[1]) : Optional.empty();
    try {
      double probability = Double.parseDouble(parts[0]);
      UUID second = other.orElseThrow(() -> new Invalid("cursor", "cursor"));
      return DUPLICATE_PAIR
          .PROBABILITY
          .lt(probability)
          .or(
              DUPLICATE_PAIR
                  .PROBABILITY
                  .eq(probability)
                  .and(
                      row(DUPLICATE_PAIR.ONE_ID, DUPLICATE_PAIR.OTHER_ID).gt(cursor.id(), second)));
    } catch (NumberFormatException notOurs) {
      throw new Invalid("cursor", "cursor");
    }
  }

  private DuplicatePair pair(Record found, User viewer) {
    RecordKind kind = RecordKind.ofCode(found.get(DUPLICATE_PAIR.KIND)).orElseThrow();
    Evidence[] evidence =
        json.readValue(found.get(DUPLICATE_PAIR.EVIDENCE).data(), Evidence[].class);
    return new DuplicatePair(
        kind,
        found.get(DUPLICATE_PAIR.ONE_ID),
        found.get(DUPLICATE_PAIR.OTHER_ID),
        found.get(DUPLICATE_PAIR.PROBABILITY),
        shown(kind, Arrays.asList(evidence), viewer),
        found.get(DUPLICATE_PAIR.THROUGH),
        DuplicateState.ofCode(found.get(DUPLICATE_PAIR.STATE)).orElseThrow(),
        found.get(DUPLICATE_PAIR.FOUND_AT));
  }

  /** Fields that are hidden from the viewer give no reason. */
  static List<Evidence> shown(RecordKind kind, List<Evidence> evidence, User viewer) {
    return evidence.stream()
        .filter(one -> viewer.fieldRight(kind, one.field()).reads())
        .sorted(Comparator.comparingDouble((Evidence one) -> -Math.abs(one.bits())))
        .toList();
  }
}
