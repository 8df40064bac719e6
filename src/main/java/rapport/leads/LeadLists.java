package rapport.leads;

import static rapport.leads.db.Tables.LEAD_REASON;
import static rapport.leads.db.Tables.LEAD_SOURCE;

import org.jooq.DSLContext;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.access.Changes;
import rapport.access.Right;
import rapport.fields.EditableList;
import rapport.fields.ListGroup;

/** The lists by which leads are classified: where they come from, and why nothing came of them. */
@Configuration
class LeadLists {
  @Bean
  ListGroup listsOfLeads(DSLContext sql) {
    return new ListGroup(sql, LEAD_SOURCE, LEAD_REASON);
  }

  @Bean
  EditableList leadSources(@Qualifier("listsOfLeads") ListGroup lists, Changes changes) {
    return new EditableList(lists, LEAD_SOURCE, Right.DISTRIBUTE_LEADS, changes);
  }

  @Bean
  EditableList leadReasons(@Qualifier("listsOfLeads") ListGroup lists, Changes changes) {
    return new EditableList(lists, LEAD_REASON, Right.DISTRIBUTE_LEADS, changes);
  }
}
