package rapport.interactions;

import static rapport.interactions.db.Tables.INTERACTION_GROUP;
import static rapport.interactions.db.Tables.INTERACTION_RESULT;
import static rapport.interactions.db.Tables.TOPIC;

import org.jooq.DSLContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.access.Changes;
import rapport.access.Right;
import rapport.fields.EditableList;

/** The lists by which interactions are classified. */
@Configuration
class InteractionLists {
  @Bean
  EditableList interactionGroups(DSLContext sql, Changes changes) {
    return new EditableList(INTERACTION_GROUP, Right.MANAGE_FIELDS, sql, changes);
  }

  @Bean
  EditableList interactionResults(DSLContext sql, Changes changes) {
    return new EditableList(INTERACTION_RESULT, Right.MANAGE_FIELDS, sql, changes);
  }

  @Bean
  EditableList topics(DSLContext sql, Changes changes) {
    return new EditableList(TOPIC, Right.MANAGE_FIELDS, sql, changes);
  }
}
