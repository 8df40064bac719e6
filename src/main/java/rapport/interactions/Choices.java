package rapport.interactions;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static rapport.interactions.db.Tables.INTERACTION_RESULT_GROUP;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Act;
import rapport.access.Right;
import rapport.fields.EditableList;
import rapport.fields.ListEntry;
import rapport.platform.web.OnceARequest;

/** By what interactions are classified: groups, results and topics, and which go together. */
@Component
@Transactional
public class Choices {
  private final DSLContext sql;
  private final EditableList groups;
  private final EditableList results;
  private final EditableList topics;

  Choices(
      DSLContext sql,
      @Qualifier("interactionGroups") EditableList groups,
      @Qualifier("interactionResults") EditableList results,
      @Qualifier("topics") EditableList topics) {
    this.sql = sql;
    this.groups = groups;
    this.results = results;
    this.topics = topics;
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

  /** Says of which groups alone a result is; of none for any. */
  public void only(String result, Collection<String> groupCodes, Act act) {
    act.needs(Right.MANAGE_FIELDS);
    sql.deleteFrom(INTERACTION_RESULT_GROUP)
        .where(INTERACTION_RESULT_GROUP.RESULT_CODE.eq(result))
        .execute();
    for (String group : Set.copyOf(groupCodes)) {
      sql.insertInto(INTERACTION_RESULT_GROUP)
          .set(INTERACTION_RESULT_GROUP.RESULT_CODE, result)
          .set(INTERACTION_RESULT_GROUP.GROUP_CODE, group)
          .execute();
    }
  }

  /** The result somebody means by a code or by its name in any language. */
  @Transactional(readOnly = true)
  public Optional<String> resultCode(String text) {
    return results.called(text).map(ListEntry::code);
  }
}
