package rapport.interactions;

import static rapport.interactions.db.Tables.INTERACTION;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.User;

/** Finds interactions by what they are. */
@Component
@Transactional(readOnly = true)
public class Sifting {
  /**
   * Which are wanted; what is empty asks for nothing.
   *
   * @param groups codes
   * @param results codes
   */
  public record Sieve(
      State state, Set<Method> methods, Set<String> groups, Set<String> results, Instant since) {}

  private final DSLContext sql;
  private final InteractionLog log;

  Sifting(DSLContext sql, InteractionLog log) {
    this.sql = sql;
    this.log = log;
  }

  /** The latest of those the viewer sees. */
  public List<Interaction> latest(Sieve sieve, User viewer, int most) {
    List<String> methods = sieve.methods().stream().map(Method::code).toList();
    var rows =
        sql.selectFrom(INTERACTION)
            .where(
                INTERACTION.STATE.eq(sieve.state().code()),
                INTERACTION.MOMENT.ge(sieve.since()),
                among(INTERACTION.METHOD, methods),
                among(INTERACTION.GROUP_CODE, sieve.groups()),
                among(INTERACTION.RESULT_CODE, sieve.results()),
                Visible.to(viewer))
            .orderBy(INTERACTION.MOMENT.desc(), INTERACTION.ID.desc())
            .limit(most)
            .fetch();
    return log.complete(rows).stream().map(one -> Visible.fields(one, viewer)).toList();
  }

  private static Condition among(Field<String> field, Collection<String> codes) {
    return codes.isEmpty() ? DSL.noCondition() : field.in(codes);
  }
}
