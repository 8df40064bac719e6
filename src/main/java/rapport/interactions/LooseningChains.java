package rapport.interactions;

import static org.jooq.impl.DSL.val;
import static rapport.interactions.db.Tables.INTERACTION;

import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** What followed from an interaction that is gone begins chains of its own. */
@Component
class LooseningChains {
  private final DSLContext sql;

  LooseningChains(DSLContext sql) {
    this.sql = sql;
  }

  /** To be called before the interaction is removed. */
  void loosen(UUID goneId) {
    // whoever just adds to the chain is waited for, so that the next statement sees what they added
    sql.select(INTERACTION.ID)
        .from(INTERACTION)
        .where(INTERACTION.ROOT_ID.eq(Chains.rootOf(goneId)))
        .orderBy(INTERACTION.ID)
        .forUpdate()
        .fetch();
    sql.execute(
        """
        with recursive below (id, first) as (
          select id, id from interaction where cause_id = {0}
          union all
          select effect.id, below.first
          from below
          join interaction effect on effect.cause_id = below.id
        )
        update interaction
        set root_id = nullif(below.first, interaction.id),
            cause_id = nullif(interaction.cause_id, {0})
        from below
        where interaction.id = below.id
        """,
        val(goneId));
  }
}
