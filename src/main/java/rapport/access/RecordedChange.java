package rapport.access;

import java.util.UUID;

/**
 * A change that was just written down.
 *
 * @param id of the change, by which it is known to whoever is told of it
 * @param act who made it, when, by which way
 * @param verb what was done: add, change, complete …
 * @param kind the record's kind: contact, company, interaction …
 */
public record RecordedChange(UUID id, Act act, String verb, String kind, UUID recordId) {}
