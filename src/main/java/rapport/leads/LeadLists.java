package rapport.leads;

import static rapport.leads.db.Tables.LEAD_REASON;
import static rapport.leads.db.Tables.LEAD_SOURCE;

import org.jooq.DSLContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.access.Changes;
import rapport.access.Right;
import rapport.fields.EditableList;

/** The lists by which leads are classified: where they come from, and why nothing came of them. */
@Configuration
class LeadLists {
  @Bean
  EditableList leadSources(DSLContext sql, Changes changes) {
    return new EditableList(LEAD_SOURCE, Right.DISTRIBUTE_LEADS, sql, changes);
  }

  @Bean
  EditableList leadReasons(DSLContext sql, Changes changes) {
    return new EditableList(LEAD_REASON, Right.DISTRIBUTE_LEADS, sql, changes);
  }
}
