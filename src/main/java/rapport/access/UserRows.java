package rapport.access;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static rapport.access.db.Tables.APP_USER;
import static rapport.access.db.Tables.ROLE;

import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectOnConditionStep;
import org.jooq.impl.SQLDataType;

/** Reads users with their role, and whom they work with, in one query. */
class UserRows {
  /** Members and heads of the teams a user heads or belongs to, and of all teams below those. */
  private static final Field<UUID[]> COLLEAGUES =
      field(
              """
              array(
                with recursive mine(id) as (
                  select team.id from team
                  where team.id = app_user.team_id or team.head_id = app_user.id
                  union
                  select team.id from team join mine on team.parent_id = mine.id)
                select member.id from app_user member join mine on member.team_id = mine.id
                union
                select team.head_id from team join mine on team.id = mine.id
                where team.head_id is not null)
              """,
              SQLDataType.UUID.array())
          .as("colleagues");

  private static final Field<UUID[]> NOBODY =
      inline(new UUID[0], SQLDataType.UUID.array()).as(COLLEAGUES.getName());

  private final DSLContext sql;
  private final RoleRows roles;

  UserRows(DSLContext sql, RoleRows roles) {
    this.sql = sql;
    this.roles = roles;
  }

  /** For acting: with whom they work. */
  SelectOnConditionStep<? extends Record> whole() {
    return select(COLLEAGUES);
  }

  /** For lists: without. */
  SelectOnConditionStep<? extends Record> brief() {
    return select(NOBODY);
  }

  private SelectOnConditionStep<? extends Record> select(Field<UUID[]> colleagues) {
    return sql.select(APP_USER.fields())
        .select(ROLE.fields())
        .select(colleagues)
        .from(APP_USER)
        .join(ROLE)
        .on(ROLE.CODE.eq(APP_USER.ROLE));
  }

  User user(Record row) {
    return new User(
        row.get(APP_USER.ID),
        row.get(APP_USER.EMAIL),
        row.get(APP_USER.NAME),
        roles.role(row),
        row.get(APP_USER.LANGUAGE),
        ZoneId.of(row.get(APP_USER.ZONE)),
        row.get(APP_USER.THEME),
        row.get(APP_USER.ACTIVE),
        row.get(APP_USER.TEAM_ID),
        Set.of(row.get(COLLEAGUES)),
        row.get(APP_USER.VERSION));
  }
}
