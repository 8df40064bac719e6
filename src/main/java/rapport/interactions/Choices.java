package rapport.interactions;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static rapport.interactions.db.Tables.INTERACTION_RESULT;
import static rapport.interactions.db.Tables.INTERACTION_RESULT_GROUP;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jooq.DSLContext;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Act;
import rapport.access.Changes;
import rapport.access.Right;
import rapport.fields.EditableList;
import rapport.fields.ListEntry;
import rapport.kernel.Conflict;
import rapport.platform.web.OnceARequest;

/** By what interactions are classified: groups, results and topics, and which go together. */
@Component
@Transactional
public class Choices {
  private static final String KIND = "interaction_result_group";

  private final DSLContext sql;
  private final EditableList groups;
  private final EditableList results;
  private final EditableList topics;
  private final Changes changes;

  Choices(
      DSLContext sql,
      @Qualifier("interactionGroups") EditableList groups,
      @Qualifier("interactionResults") EditableList results,
      @Qualifier("topics") EditableList topics,
      Changes changes) {
    this.sql = sql;
    this.groups = groups;
    this.results = results;
    this.topics = topics;
    this.changes = changes;
  }

  /** What interactions are for. */
  public EditableList groups() {
    return groups;
  }

  /** How interactions end. */
  public EditableList results() {
    return results;
  }

  /** What is talked about. */
  public EditableList topics() {
    return topics;
  }

  /**
   * The results that are offered for a group: those of that group, and those of any.
   *
   * @param group empty for an interaction without one, which ends with any result
   */
  @Transactional(readOnly = true)
  public List<ListEntry> resultsOf(String group) {
    Map<String, Set<String>> only = groupsOfResults();
    return results.offered().stream()
        .filter(result ->
            group.isEmpty() || only.getOrDefault(result.code(), Set.of(group)).contains(group))
        .toList();
  }

  /** For each result that ends interactions of some groups only, which those are. */
  @Transactional(readOnly = true)
  public Map<String, Set<String>> groupsOfResults() {
    return OnceARequest.read("groups-of-results", this::readGroupsOfResults);
  }

  private Map<String, Set<String>> readGroupsOfResults() {
    return sql.selectFrom(INTERACTION_RESULT_GROUP).stream()
        .collect(
            groupingBy(
                row -> row.get(INTERACTION_RESULT_GROUP.RESULT_CODE),
                mapping(row -> row.get(INTERACTION_RESULT_GROUP.GROUP_CODE), toSet())));
  }

  /** Distinguishes of which groups a result is now from of which it was before or after. */
  @Transactional(readOnly = true)
  public String state(String result) {
    return String.join(" ", new TreeSet<>(readGroupsOfResults().getOrDefault(result, Set.of())));
  }

  /**
   * Says of which groups alone a result is; of none for any.
   *
   * @param seen the {@link #state} that was edited; {@link Conflict} "stale" if it changed since
   */
  public void only(String result, Collection<String> groupCodes, String seen, Act act) {
    act.needs(Right.MANAGE_FIELDS);
    sql.selectOne()
        .from(INTERACTION_RESULT)
        .where(INTERACTION_RESULT.CODE.eq(result))
        .forUpdate()
        .fetch();
    if (!seen.equals(state(result))) {
      throw new Conflict("stale");
    }
    sql.deleteFrom(INTERACTION_RESULT_GROUP)
        .where(INTERACTION_RESULT_GROUP.RESULT_CODE.eq(result))
        .execute();
    var insert =
        sql.insertInto(
            INTERACTION_RESULT_GROUP,
            INTERACTION_RESULT_GROUP.RESULT_CODE,
            INTERACTION_RESULT_GROUP.GROUP_CODE);
    Set<String> groups = Set.copyOf(groupCodes);
    for (String group : groups) {
      insert = insert.values(result, group);
    }
    if (!groups.isEmpty()) {
      insert.execute();
    }
    changes.record(act, "change", KIND, ClassificationLists.id(KIND, result), Map.of());
  }

  /** The result somebody means by a code or by its name in any language. */
  @Transactional(readOnly = true)
  public Optional<String> resultCode(String text) {
    return results.called(text).map(ListEntry::code);
  }
}
