package rapport.duplicates;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.val;
import static rapport.duplicates.db.Tables.DUPLICATE_PAIR;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import rapport.contacts.FollowsMerge;
import rapport.contacts.LaterPiece;
import rapport.contacts.Merge;
import rapport.contacts.MergePiece;

/**
 * Pairs of records that were merged go, and come back with them. That somebody said of a merged one
 * and a third that they are two is remembered of the kept one.
 */
@Component
@Order(4)
class FollowingPairs implements FollowsMerge {
  private static final String PART = "pair";
  private static final String MADE = "pairmade";

  private final DSLContext sql;

  FollowingPairs(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public Map<String, Integer> foresee(Records records) {
    return Map.of();
  }

  @Override
  public List<MergePiece> follow(Records records) {
    List<MergePiece> pieces = new ArrayList<>();
    for (UUID from : records.mergedIds()) {
      var whole = field("to_jsonb({0})", JSONB.class, field(name("duplicate_pair")));
      sql.deleteFrom(DUPLICATE_PAIR)
          .where(DUPLICATE_PAIR.KIND.eq(records.kind().code()))
          .and(DUPLICATE_PAIR.ONE_ID.eq(from).or(DUPLICATE_PAIR.OTHER_ID.eq(from)))
          .returningResult(
              DUPLICATE_PAIR.ONE_ID, DUPLICATE_PAIR.OTHER_ID, DUPLICATE_PAIR.STATE, whole)
          .fetch()
          .forEach(row -> pieces.addAll(dropped(row, from, records)));
    }
    return pieces;
  }

  private List<MergePiece> dropped(Record row, UUID from, Records records) {
    UUID one = row.get(DUPLICATE_PAIR.ONE_ID);
    UUID third = one.equals(from) ? row.get(DUPLICATE_PAIR.OTHER_ID) : one;
    String json = row.get(3, JSONB.class).data();
    List<MergePiece> pieces = new ArrayList<>();
    pieces.add(new MergePiece(PART, third, from, MergePiece.DROPPED, json, null));
    boolean apart = row.get(DUPLICATE_PAIR.STATE).equals(DuplicateState.APART.code());
    boolean ours = third.equals(records.keptId()) || records.mergedIds().contains(third);
    if (apart && !ours && remembered(json, new PairId(records.kind(), records.keptId(), third))) {
      pieces.add(MergePiece.moved(MADE, third, from));
    }
    return pieces;
  }

  /** Whether that is new of the two. */
  private boolean remembered(String json, PairId pair) {
    return sql.query(
                "insert into duplicate_pair select * from jsonb_populate_record("
                    + "null::duplicate_pair, {0} || jsonb_build_object('one_id', {1}, 'other_id', {2}))"
                    + " on conflict do nothing",
                val(JSONB.valueOf(json)), val(pair.one()), val(pair.other()))
            .execute()
        > 0;
  }

  @Override
  public void goBack(Merge merge, List<MergePiece> pieces, Map<LaterPiece.Key, UUID> chosen) {
    for (MergePiece piece : pieces) {
      if (piece.part().equals(PART)) {
        sql.query(
                "insert into duplicate_pair select * from jsonb_populate_record("
                    + "null::duplicate_pair, {0}) on conflict do nothing",
                val(JSONB.valueOf(Objects.requireNonNull(piece.before()))))
            .execute();
      } else if (piece.part().equals(MADE)) {
        PairId pair = new PairId(merge.kind(), merge.keptId(), piece.id());
        sql.deleteFrom(DUPLICATE_PAIR)
            .where(
                DUPLICATE_PAIR.KIND.eq(merge.kind().code()),
                DUPLICATE_PAIR.ONE_ID.eq(pair.one()),
                DUPLICATE_PAIR.OTHER_ID.eq(pair.other()))
            .execute();
      }
    }
  }
}
