package rapport.leads.forms.web;

/**
 * A row of the builder: a field a form could have.
 *
 * @param label what it is called there, empty for its name
 * @param place its number among the chosen ones, 99 for none
 */
public record FormRow(
    String code, String name, boolean chosen, String label, boolean required, int place) {}
