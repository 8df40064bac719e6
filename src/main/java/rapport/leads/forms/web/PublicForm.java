package rapport.leads.forms.web;

import java.util.List;
import java.util.Map;
import rapport.leads.forms.WebForm;
import rapport.platform.web.Complaints;

/**
 * A form as strangers see it.
 *
 * @param inputs its fields with what was typed
 * @param kept what comes along unseen: where they came from
 * @param again whether it is shown because the stamp was no good
 */
public record PublicForm(
    WebForm form,
    List<Input> inputs,
    String stamp,
    int bits,
    Map<String, String> kept,
    boolean agreed,
    boolean again,
    Complaints complaints) {

  /**
   * A field with what was typed.
   *
   * @param type of the input: text, tel, email, or area for several lines
   */
  public record Input(String code, String label, String type, boolean required, String value) {}
}
