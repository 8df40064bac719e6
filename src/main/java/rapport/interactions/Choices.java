package rapport.interactions;

import static rapport.interactions.db.Tables.INTERACTION_GROUP;
import static rapport.interactions.db.Tables.INTERACTION_RESULT;

import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import rapport.platform.web.OnceARequest;

/** The editable lists by which interactions are classified. */
@Component
public class Choices {
  private final DSLContext sql;

  Choices(DSLContext sql) {
    this.sql = sql;
  }

  /** What interactions are about, in their order. */
  public List<Choice> groups() {
    return OnceARequest.read("interaction-groups", this::readGroups);
  }

  private List<Choice> readGroups() {
    return sql.selectFrom(INTERACTION_GROUP)
        .orderBy(INTERACTION_GROUP.ORDINAL)
        .fetch(row ->
            new Choice(
                row.get(INTERACTION_GROUP.CODE),
                row.get(INTERACTION_GROUP.LABEL_EN),
                row.get(INTERACTION_GROUP.LABEL_RU),
                row.get(INTERACTION_GROUP.LABEL_UK)));
  }

  /** How interactions end, in their order. */
  public List<Choice> results() {
    return OnceARequest.read("interaction-results", this::readResults);
  }

  private List<Choice> readResults() {
    return sql.selectFrom(INTERACTION_RESULT)
        .orderBy(INTERACTION_RESULT.ORDINAL)
        .fetch(row ->
            new Choice(
                row.get(INTERACTION_RESULT.CODE),
                row.get(INTERACTION_RESULT.LABEL_EN),
                row.get(INTERACTION_RESULT.LABEL_RU),
                row.get(INTERACTION_RESULT.LABEL_UK)));
  }

  /** The result somebody means by a code or by its label in any language. */
  public Optional<String> resultCode(String text) {
    String sought = text.strip();
    if (sought.isEmpty()) {
      return Optional.empty();
    }
    return results().stream()
        .filter(choice ->
            List.of(choice.code(), choice.english(), choice.russian(), choice.ukrainian()).stream()
                .anyMatch(sought::equalsIgnoreCase))
        .map(Choice::code)
        .findFirst();
  }

  boolean isGroup(String code) {
    return sql.fetchExists(INTERACTION_GROUP, INTERACTION_GROUP.CODE.eq(code));
  }
}
