package rapport.contacts;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.val;
import static rapport.contacts.db.Tables.COMPANY;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Deed;
import rapport.access.RecordKind;
import rapport.access.User;
import rapport.contacts.CompanyGroup.Member;
import rapport.kernel.Invalid;

/** Companies that belong to companies; a tree, so nothing belongs to itself. */
@Component
@Transactional(readOnly = true)
public class CompanyGroups {
  private static final int DEEPEST = 20;
  private static final int MOST = 100;

  /** Who makes two companies each other's parents at the same time has to wait. */
  private static final long TURN = 0x7261_7070_6f72_7432L;

  private static final Field<UUID> ID = field(name("line", "id"), SQLDataType.UUID);
  private static final Field<UUID> PARENT = field(name("line", "parent_id"), SQLDataType.UUID);
  private static final Field<Integer> HEIGHT = field(name("line", "height"), SQLDataType.INTEGER);

  private final DSLContext sql;

  CompanyGroups(DSLContext sql) {
    this.sql = sql;
  }

  /** The group around a company, of those the viewer may see, in two queries. */
  public CompanyGroup of(UUID companyId, User viewer) {
    if (!viewer.fieldRight(RecordKind.COMPANY, "parent").reads()) {
      return new CompanyGroup(List.of(), List.of());
    }
    List<Member> line = line(companyId, Sight.companies(viewer, Deed.SEE));
    List<Member> subsidiaries =
        sql.selectFrom(COMPANY)
            .where(COMPANY.PARENT_ID.eq(companyId), Sight.companies(viewer, Deed.SEE))
            .orderBy(COMPANY.SORT_KEY, COMPANY.ID)
            .limit(MOST)
            .fetch(CompanyGroups::member);
    return new CompanyGroup(
        line.stream().filter(one -> !one.id().equals(companyId)).toList(), subsidiaries);
  }

  /** The head of the group first, the company itself last. */
  private List<Member> line(UUID companyId, Condition seen) {
    var line =
        name("line")
            .fields("id", "parent_id", "height")
            .as(
                select(COMPANY.ID, COMPANY.PARENT_ID, inline(0))
                    .from(COMPANY)
                    .where(COMPANY.ID.eq(companyId))
                    .unionAll(
                        select(COMPANY.ID, COMPANY.PARENT_ID, HEIGHT.plus(inline(1)))
                            .from(COMPANY)
                            .join(table(name("line")))
                            .on(COMPANY.ID.eq(PARENT))
                            .where(HEIGHT.lt(inline(DEEPEST)))));
    return sql.withRecursive(line)
        .select(COMPANY.ID, COMPANY.NAME, COMPANY.PEOPLE_COUNT)
        .from(table(name("line")))
        .join(COMPANY)
        .on(COMPANY.ID.eq(ID))
        .where(seen)
        .orderBy(HEIGHT.desc())
        .fetch(CompanyGroups::member);
  }

  private static Member member(Record row) {
    return new Member(row.get(COMPANY.ID), row.get(COMPANY.NAME), row.get(COMPANY.PEOPLE_COUNT));
  }

  /**
   * Refuses a parent that isn't there, or that belongs to the company itself.
   *
   * @param before the parent it has, which needs no look
   */
  void check(UUID companyId, @Nullable UUID before, CompanyDraft draft) {
    UUID parentId = draft.profile() == null ? null : draft.profile().parentId();
    if (parentId == null || Objects.equals(parentId, before)) {
      return;
    }
    takeTurn();
    List<Member> line = line(parentId, DSL.noCondition());
    if (line.isEmpty()) {
      throw new Invalid("parentId", "choice");
    }
    if (line.stream().anyMatch(one -> one.id().equals(companyId))) {
      throw new Invalid("parentId", "groupCycle");
    }
    if (line.size() >= DEEPEST) {
      throw new Invalid("parentId", "groupDepth");
    }
  }

  /** Until the transaction ends, nobody else says which company belongs to which. */
  void takeTurn() {
    sql.select(DSL.function("pg_advisory_xact_lock", Object.class, val(TURN))).execute();
  }

  /** This company and those above it, the nearest last. */
  List<UUID> idsAbove(UUID companyId) {
    return line(companyId, DSL.noCondition()).stream().map(Member::id).toList();
  }
}
