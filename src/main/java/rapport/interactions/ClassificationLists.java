package rapport.interactions;

import static rapport.interactions.db.Tables.INTERACTION_GROUP;
import static rapport.interactions.db.Tables.INTERACTION_RESULT;
import static rapport.interactions.db.Tables.TOPIC;

import org.jooq.DSLContext;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.access.Changes;
import rapport.access.Right;
import rapport.fields.EditableList;
import rapport.fields.ListGroup;

/** The lists by which interactions are classified. */
@Configuration
class ClassificationLists {
  @Bean
  ListGroup interactionLists(DSLContext sql) {
    return new ListGroup(sql, INTERACTION_GROUP, INTERACTION_RESULT, TOPIC);
  }

  @Bean
  EditableList interactionGroups(@Qualifier("interactionLists") ListGroup lists, Changes changes) {
    return new EditableList(lists, INTERACTION_GROUP, Right.MANAGE_FIELDS, changes);
  }

  @Bean
  EditableList interactionResults(@Qualifier("interactionLists") ListGroup lists, Changes changes) {
    return new EditableList(lists, INTERACTION_RESULT, Right.MANAGE_FIELDS, changes);
  }

  @Bean
  EditableList topics(@Qualifier("interactionLists") ListGroup lists, Changes changes) {
    return new EditableList(lists, TOPIC, Right.MANAGE_FIELDS, changes);
  }
}
