package rapport.access;

import static rapport.access.db.Tables.APP_USER;
import static rapport.access.db.Tables.TEAM;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.kernel.Absent;
import rapport.kernel.Complaint;
import rapport.kernel.Conflict;
import rapport.kernel.Ids;
import rapport.kernel.Invalid;

/** The teams and their tree. Who belongs to a team is said of the colleague: {@link Users}. */
@Component
@Transactional
public class Teams {
  private static final int LONGEST_NAME = 100;

  private final DSLContext sql;
  private final Changes changes;

  Teams(DSLContext sql, Changes changes) {
    this.sql = sql;
    this.changes = changes;
  }

  /** All teams by name; there are never many. */
  @Transactional(readOnly = true)
  public List<Team> all() {
    return sql.selectFrom(TEAM).orderBy(TEAM.NAME, TEAM.ID).fetch(Teams::team);
  }

  /** {@link Absent} if there is none. */
  @Transactional(readOnly = true)
  public Team find(UUID id) {
    return sql.selectFrom(TEAM)
        .where(TEAM.ID.eq(id))
        .fetchOptional(Teams::team)
        .orElseThrow(() -> new Absent("team", id));
  }

  /** Adds a team, at the top of the tree or below another. */
  public UUID add(TeamDraft draft, Act act) {
    act.needs(Right.ADMINISTER);
    TeamDraft checked = checked(draft, null);
    UUID id = Ids.next();
    sql.insertInto(TEAM).set(columns(checked)).set(TEAM.ID, id).execute();
    changes.record(act, "add", "team", id, Map.of("name", checked.name()));
    return id;
  }

  /**
   * Renames a team, moves it with all below it, or gives it another head; {@link Conflict} "stale"
   * if somebody changed it since this version, {@link Invalid} if it would stand below itself.
   */
  public void change(UUID id, int version, TeamDraft draft, Act act) {
    act.needs(Right.ADMINISTER);
    alone();
    find(id);
    TeamDraft checked = checked(draft, id);
    int changed =
        sql.update(TEAM)
            .set(columns(checked))
            .set(TEAM.VERSION, TEAM.VERSION.plus(1))
            .where(TEAM.ID.eq(id), TEAM.VERSION.eq(version))
            .execute();
    if (changed == 0) {
      throw new Conflict("stale");
    }
    changes.record(act, "change", "team", id, Map.of("name", checked.name()));
  }

  /** Removes a team; its members and the teams below it come to the one above. */
  public void remove(UUID id, Act act) {
    act.needs(Right.ADMINISTER);
    alone();
    Team team = find(id);
    sql.update(APP_USER)
        .set(APP_USER.TEAM_ID, team.parentId())
        .set(APP_USER.VERSION, APP_USER.VERSION.plus(1))
        .where(APP_USER.TEAM_ID.eq(id))
        .execute();
    sql.update(TEAM)
        .set(TEAM.PARENT_ID, team.parentId())
        .set(TEAM.VERSION, TEAM.VERSION.plus(1))
        .where(TEAM.PARENT_ID.eq(id))
        .execute();
    sql.deleteFrom(TEAM).where(TEAM.ID.eq(id)).execute();
    changes.record(act, "remove", "team", id, Map.of("name", team.name()));
  }

  /** Two moves at once could make a circle of which neither alone knows. */
  private void alone() {
    sql.execute("lock table team in share row exclusive mode");
  }

  private TeamDraft checked(TeamDraft draft, @Nullable UUID id) {
    List<Complaint> complaints = new ArrayList<>();
    if (draft.name().isBlank()) {
      complaints.add(Complaint.of("name", "required"));
    }
    if (draft.name().length() > LONGEST_NAME) {
      complaints.add(Complaint.of("name", "tooLong", LONGEST_NAME));
    }
    checkParent(complaints, draft.parentId(), id);
    UUID head = draft.headId();
    if (head != null && !sql.fetchExists(APP_USER, APP_USER.ID.eq(head))) {
      complaints.add(Complaint.of("headId", "unknownUser"));
    }
    if (!complaints.isEmpty()) {
      throw new Invalid(complaints);
    }
    return new TeamDraft(draft.name().strip(), draft.parentId(), head);
  }

  private void checkParent(List<Complaint> complaints, @Nullable UUID parent, @Nullable UUID id) {
    Map<UUID, Optional<UUID>> above = new HashMap<>();
    all().forEach(team -> above.put(team.id(), Optional.ofNullable(team.parentId())));
    if (parent != null && !above.containsKey(parent)) {
      complaints.add(Complaint.of("parentId", "unknownTeam"));
    } else if (id != null && upwards(parent, above).contains(id)) {
      complaints.add(Complaint.of("parentId", "teamCircle"));
    }
  }

  private static Set<UUID> upwards(@Nullable UUID from, Map<UUID, Optional<UUID>> above) {
    Set<UUID> way = new HashSet<>();
    for (UUID at = from; at != null && way.add(at); ) {
      at = above.getOrDefault(at, Optional.empty()).orElse(null);
    }
    return way;
  }

  private static Map<?, ?> columns(TeamDraft draft) {
    Map<Object, Object> columns = new HashMap<>();
    columns.put(TEAM.NAME, draft.name());
    columns.put(TEAM.PARENT_ID, draft.parentId());
    columns.put(TEAM.HEAD_ID, draft.headId());
    return columns;
  }

  private static Team team(Record row) {
    return new Team(
        row.get(TEAM.ID),
        row.get(TEAM.NAME),
        row.get(TEAM.PARENT_ID),
        row.get(TEAM.HEAD_ID),
        row.get(TEAM.VERSION));
  }
}
