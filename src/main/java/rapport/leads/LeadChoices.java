package rapport.leads;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import rapport.fields.EditableList;

/**
 * The lists by which leads are classified.
 *
 * @param sources where leads come from
 * @param reasons why nothing came of them
 */
@Component
public record LeadChoices(
    @Qualifier("leadSources") EditableList sources,
    @Qualifier("leadReasons") EditableList reasons) {}
