package rapport.texts;

import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static rapport.texts.db.Tables.TEXT_ENTRY;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.User;

/** Finds records by the words in them, in any of their forms. */
@Component
@Transactional(readOnly = true)
public class TextSearch {
  public static final int MOST = 50;

  /** How many finds are weighed; of a word that stands everywhere these are enough. */
  private static final int WEIGHED = 5000;

  /** Something as old as this counts half of what is of today. */
  private static final int HALF_DAYS = 180;

  private final DSLContext sql;
  private final TextIndex index;
  private final Clock clock;

  TextSearch(DSLContext sql, TextIndex index, Clock clock) {
    this.sql = sql;
    this.index = index;
    this.clock = clock;
  }

  /**
   * The best finds, by how much the words tell there and by how young they are; two queries and
   * those of the kinds that were found.
   *
   * @param limit 1 to 50
   * @param viewer who finds only what they see, and by nothing that is hidden from them
   */
  public List<TextHit> search(Sought sought, int limit, User viewer) {
    if (sought.isEmpty()) {
      return List.of();
    }
    Map<String, TextSource> sources = index.sources();
    Map<String, List<UUID>> byKind = new HashMap<>();
    List<UUID> best =
        best(sought, seen(sought, sources, viewer), Math.clamp(limit, 1, MOST), byKind);
    Map<UUID, TextHit> shown = new HashMap<>();
    byKind.forEach((kind, ids) ->
        Objects.requireNonNull(sources.get(kind))
            .show(ids, viewer)
            .forEach(hit -> shown.put(hit.id(), hit)));
    return best.stream().map(shown::get).filter(Objects::nonNull).toList();
  }

  /** In which kinds, in which of their parts, of which records: rights are in the same query. */
  private static Condition seen(Sought sought, Map<String, TextSource> sources, User viewer) {
    Condition any = falseCondition();
    for (TextSource source : sources.values()) {
      String parts = source.parts(viewer);
      if (!parts.isEmpty()) {
        Condition read =
            parts.equals("ABCD")
                ? TextIndex.ofKind(source.kind())
                : TextIndex.ofKind(source.kind()).and(TextIndex.holds(sought, parts));
        any = any.or(read.and(source.seen(TEXT_ENTRY.RECORD_ID, viewer)));
      }
    }
    return any;
  }

  private List<UUID> best(
      Sought sought, Condition seen, int limit, Map<String, List<UUID>> byKind) {
    Field<UUID> id = field(name("found", "record_id"), SQLDataType.UUID);
    Field<String> kind = field(name("found", "kind"), SQLDataType.VARCHAR);
    Field<Object> at = field(name("found", "at"), Object.class);
    Field<Object> vector = field(name("found", "vector"), Object.class);
    Field<Double> worth =
        field(
            "ts_rank({0}, {1}) / (1 + greatest(0, extract(epoch from {2} - {3})) / 86400.0 / {4})",
            Double.class,
            vector,
            TextIndex.query(sought, "ABCD"),
            val(clock.instant(), SQLDataType.INSTANT),
            at,
            val(HALF_DAYS));
    return sql.select(id, kind)
        .from(
            select(TEXT_ENTRY.RECORD_ID, TEXT_ENTRY.KIND, TEXT_ENTRY.AT, TEXT_ENTRY.VECTOR)
                .from(TEXT_ENTRY)
                .where(TextIndex.holds(sought, "ABCD"), seen)
                .limit(WEIGHED)
                .asTable("found"))
        .orderBy(worth.desc(), id.desc())
        .limit(limit)
        .fetch(row -> {
          byKind
              .computeIfAbsent(row.value2(), one -> new java.util.ArrayList<>())
              .add(row.value1());
          return row.value1();
        });
  }
}
