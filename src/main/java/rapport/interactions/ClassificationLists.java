package rapport.interactions;

import static rapport.interactions.db.Tables.INTERACTION_GROUP;
import static rapport.interactions.db.Tables.INTERACTION_RESULT;
import static rapport.interactions.db.Tables.TOPIC;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
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
  /** The id under which changes of what belongs to an entry of a list are recorded. */
  static UUID id(String kind, String code) {
    return UUID.nameUUIDFromBytes((kind + "/" + code).getBytes(StandardCharsets.UTF_8));
  }

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
