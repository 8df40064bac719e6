package rapport.leads;

import rapport.fields.Label;

/**
 * A source of leads, or a reason why nothing came of one.
 *
 * @param retired no longer offered; leads that have it keep it
 */
public record LeadChoice(String code, Label.Given label, boolean retired) {}
