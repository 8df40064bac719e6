package rapport.leads.forms.web;

/**
 * A row of the builder: a field a form could have, at the place it has there.
 *
 * @param label what it is called there, empty for its name
 */
public record FormRow(String code, String name, boolean chosen, String label, boolean required) {}
