package rapport.notes;

import static org.jooq.impl.DSL.any;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import rapport.access.User;
import rapport.contacts.FollowsMerge;
import rapport.contacts.HoldsClients;
import rapport.contacts.LaterPiece;
import rapport.contacts.Merge;
import rapport.contacts.MergePiece;
import rapport.interactions.CardEntries;

/**
 * What is about clients goes along when these become one, and nobody about whom there is something
 * vanishes. Where it stands on the timeline, the interactions move.
 */
public class FollowingAbouts implements FollowsMerge, HoldsClients {
  private static final int MOST = 200;

  /**
   * The table of what is about clients.
   *
   * @param kind of which record, as {@link About} calls it
   * @param title what one is called; its first line is shown
   * @param removed when it was removed
   * @param seen the rows that somebody sees
   */
  public record Linked(
      TableField<Record, UUID> id,
      TableField<Record, String> kind,
      TableField<Record, UUID> subject,
      TableField<Record, String> title,
      TableField<Record, Instant> created,
      TableField<Record, Instant> removed,
      Function<User, Condition> seen) {
    Table<Record> table() {
      return Objects.requireNonNull(id.getTable());
    }
  }

  private final String part;
  private final Linked linked;
  private final DSLContext sql;
  private final CardEntries entries;

  /** Of a part of merges; what is foreseen is its plural. */
  protected FollowingAbouts(String part, Linked linked, DSLContext sql, CardEntries entries) {
    this.part = part;
    this.linked = linked;
    this.sql = sql;
    this.entries = entries;
  }

  @Override
  public Set<UUID> heldAmong(Collection<UUID> clientIds) {
    return new HashSet<>(
        sql.selectDistinct(linked.subject())
            .from(linked.table())
            .where(linked.subject().eq(any(clientIds.toArray(UUID[]::new))))
            .and(linked.removed().isNull())
            .fetch(linked.subject()));
  }

  @Override
  public Map<String, Integer> foresee(Records records) {
    UUID[] ids = records.mergedIds().toArray(UUID[]::new);
    return Map.of(
        part + "s",
        sql.fetchCount(linked.table(), linked.subject().eq(any(ids)), linked.removed().isNull()));
  }

  @Override
  public List<MergePiece> follow(Records records) {
    List<MergePiece> pieces = new ArrayList<>();
    for (UUID from : records.mergedIds()) {
      sql.update(linked.table())
          .set(linked.subject(), records.keptId())
          .where(linked.subject().eq(from), linked.kind().eq(records.kind().code()))
          .returningResult(linked.id())
          .fetch(linked.id())
          .forEach(id -> pieces.add(MergePiece.moved(part, id, from)));
    }
    return pieces;
  }

  @Override
  public List<LaterPiece> later(Merge merge, List<MergePiece> pieces, User viewer) {
    return sql.selectFrom(linked.table())
        .where(
            linked.id().gt(merge.id()),
            linked.subject().eq(merge.keptId()),
            linked.seen().apply(viewer))
        .orderBy(linked.id())
        .limit(MOST)
        .fetch(row ->
            new LaterPiece(
                new LaterPiece.Key(part, row.get(linked.id()).toString()),
                row.get(linked.title()).lines().findFirst().orElse(""),
                row.get(linked.created()),
                LaterPiece.Happening.ADDED,
                merge.keptId()));
  }

  @Override
  public void goBack(Merge merge, List<MergePiece> pieces, Map<LaterPiece.Key, UUID> chosen) {
    for (MergePiece piece : pieces) {
      if (piece.part().equals(part)) {
        give(piece.id(), merge.keptId(), piece.fromId());
      }
    }
    chosen.forEach((key, to) -> {
      if (key.part().equals(part) && !to.equals(merge.keptId())) {
        UUID id = UUID.fromString(key.id());
        give(id, merge.keptId(), to);
        entries.give(id, merge.keptId(), to);
      }
    });
  }

  private void give(UUID id, UUID from, UUID to) {
    sql.update(linked.table())
        .set(linked.subject(), to)
        .where(linked.id().eq(id), linked.subject().eq(from))
        .execute();
  }
}
