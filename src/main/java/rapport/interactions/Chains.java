package rapport.interactions;

import static java.util.stream.Collectors.groupingBy;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.trueCondition;
import static org.jooq.impl.DSL.val;
import static rapport.interactions.db.Tables.INTERACTION;
import static rapport.platform.Among.among;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Act;
import rapport.access.User;

/** Reads and keeps what followed from what: the chains that causes make of interactions. */
@Component
@Transactional
public class Chains {
  /** As many links as anybody looks at; what comes after them is not read. */
  static final int MOST = 1000;

  private final DSLContext sql;
  private final InteractionLog log;
  private final Interactions interactions;

  Chains(DSLContext sql, InteractionLog log, Interactions interactions) {
    this.sql = sql;
    this.log = log;
    this.interactions = interactions;
  }

  /**
   * The whole chain an interaction stands in, however long, in one query and one for its people;
   * {@link rapport.kernel.Absent} unless the viewer sees the interaction.
   */
  @Transactional(readOnly = true)
  public Chain of(UUID id, User viewer) {
    Field<UUID> first = rootOf(id);
    Field<Boolean> seen = field(trueCondition().and(Visible.to(viewer))).as("seen");
    List<? extends Record> rows =
        sql.select(INTERACTION.fields())
            .select(seen)
            .from(INTERACTION)
            .where(INTERACTION.ID.eq(first).or(INTERACTION.ROOT_ID.eq(first)))
            .orderBy(INTERACTION.MOMENT, INTERACTION.ID)
            .limit(MOST + 1)
            .fetch();
    boolean among = rows.stream().anyMatch(row -> row.get(INTERACTION.ID).equals(id));
    if (!among || rows.stream().anyMatch(row -> isHidden(row, id, seen))) {
      log.find(id, viewer);
    }
    boolean cut = rows.size() > MOST;
    return new Chain(links(cut ? rows.subList(0, MOST) : rows, seen, viewer), cut);
  }

  private static boolean isHidden(Record row, UUID id, Field<Boolean> seen) {
    return row.get(INTERACTION.ID).equals(id) && !isTrue(row, seen);
  }

  private static boolean isTrue(Record row, Field<Boolean> field) {
    return Boolean.TRUE.equals(row.get(field));
  }

  private List<Chain.Link> links(List<? extends Record> rows, Field<Boolean> seen, User viewer) {
    Map<UUID, Interaction> shown = new HashMap<>();
    log.complete(rows.stream().filter(row -> isTrue(row, seen)).toList())
        .forEach(one -> shown.put(one.id(), Visible.fields(one, viewer)));
    Map<UUID, Integer> places = new HashMap<>();
    rows.forEach(row -> places.put(row.get(INTERACTION.ID), places.size()));
    return rows.stream()
        .map(row ->
            new Chain.Link(
                place(places, row.get(INTERACTION.CAUSE_ID)), shown.get(row.get(INTERACTION.ID))))
        .toList();
  }

  private static int place(Map<UUID, Integer> places, @Nullable UUID cause) {
    return cause == null ? -1 : places.getOrDefault(cause, -1);
  }

  /** The first interaction of the chain in which one stands, which is itself for a first one. */
  static Field<UUID> rootOf(UUID id) {
    return field(
        select(coalesce(INTERACTION.as("known").ROOT_ID, INTERACTION.as("known").ID))
            .from(INTERACTION.as("known"))
            .where(INTERACTION.as("known").ID.eq(id)));
  }

  /** Plans an interaction that follows from another one, as a rule says. */
  public UUID planByRule(Topic topic, Plan plan, UUID ruleId, Act act) {
    UUID id = interactions.plan(topic, plan, act);
    credit(id, ruleId);
    return id;
  }

  /** Notes that a rule had planned the same that somebody planned. */
  public void credit(UUID id, UUID ruleId) {
    sql.update(INTERACTION).set(INTERACTION.RULE_ID, ruleId).where(INTERACTION.ID.eq(id)).execute();
  }

  /** What some interactions led to, whoever may see it; those that led to nothing are missing. */
  @Transactional(readOnly = true)
  public Map<UUID, List<Interaction>> effects(Collection<UUID> ids) {
    return log
        .complete(
            sql.selectFrom(INTERACTION)
                .where(among(INTERACTION.CAUSE_ID, ids))
                .orderBy(INTERACTION.MOMENT, INTERACTION.ID)
                .fetch())
        .stream()
        .collect(groupingBy(effect -> Objects.requireNonNull(effect.causeId())));
  }

  /**
   * The rules that planned some interactions and all that led to each of them: by the id of the
   * interaction, as often as each rule did.
   */
  @Transactional(readOnly = true)
  public Map<UUID, List<UUID>> rulesAbove(Collection<UUID> ids) {
    Map<UUID, List<UUID>> rules = new HashMap<>();
    ids.forEach(id -> rules.put(id, new ArrayList<>()));
    sql.fetch(
            """
            with recursive above (start, cause_id, rule_id, depth) as (
              select id, cause_id, rule_id, 1 from interaction where id = any({0})
              union all
              select above.start, cause.cause_id, cause.rule_id, above.depth + 1
              from above
              join interaction cause on cause.id = above.cause_id
              where above.depth < {1}
            )
            select start, rule_id from above where rule_id is not null
            """,
            val(ids.toArray(UUID[]::new)), val(MOST))
        .forEach(row ->
            Objects.requireNonNull(rules.get(row.get(0, UUID.class))).add(row.get(1, UUID.class)));
    return rules;
  }
}
